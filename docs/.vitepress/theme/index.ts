import type { Theme } from "vitepress";
import DefaultTheme from "vitepress/theme-without-fonts";
import Configurator from "./components/Configurator.vue";
import CopyBox from "./components/CopyBox.vue";
import HomePage from "./components/HomePage.vue";
import LiveResults from "./components/LiveResults.vue";
import Pipeline from "./components/Pipeline.vue";
import RuleLab from "./components/RuleLab.vue";
import Widget from "./components/Widget.vue";
import WidgetGroup from "./components/WidgetGroup.vue";
import "./style.css";

const COMPONENTS = { Configurator, CopyBox, HomePage, LiveResults, Pipeline, RuleLab, Widget, WidgetGroup };

const theme: Theme = {
  extends: DefaultTheme,
  enhanceApp({ app }) {
    for (const [name, component] of Object.entries(COMPONENTS)) app.component(name, component);
  },
};

export default theme;
