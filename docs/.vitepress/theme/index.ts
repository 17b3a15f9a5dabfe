import type { Theme } from "vitepress";
import DefaultTheme from "vitepress/theme-without-fonts";
import HomePage from "./components/HomePage.vue";
import LiveResults from "./components/LiveResults.vue";
import Widget from "./components/Widget.vue";
import "./style.css";

const theme: Theme = {
  extends: DefaultTheme,
  enhanceApp({ app }) {
    app.component("HomePage", HomePage);
    app.component("LiveResults", LiveResults);
    app.component("Widget", Widget);
  },
};

export default theme;
