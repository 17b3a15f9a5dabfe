import { provideServerRendering, RenderMode, withRoutes } from "@angular/ssr";
import { bootstrapApplication, type BootstrapContext } from "@angular/platform-browser";
import { App } from "./app/app";

const providers = [provideServerRendering(withRoutes([{ path: "**", renderMode: RenderMode.Prerender }]))];

export default (context: BootstrapContext) => bootstrapApplication(App, { providers }, context);
