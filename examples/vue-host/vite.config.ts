import vue from "@vitejs/plugin-vue";
import { defineConfig } from "vite";

const isCustomElement = (tag: string): boolean => tag.startsWith("bangfu-");

export default defineConfig({
  root: import.meta.dirname,
  base: "./",
  plugins: [vue({ template: { compilerOptions: { isCustomElement } } })],
});
