import "@bangfu/widgets/vue.js";
import { createApp } from "vue";
import Host from "./Host.vue";

createApp(Host).mount("#root");
