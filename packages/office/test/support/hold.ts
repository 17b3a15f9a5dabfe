import type { Page } from "playwright";

/** Has jobs of a name wait until they are let go: a step that takes long, on any machine. */
export const holdJob = async (page: Page, name: string): Promise<{ readonly letGo: () => Promise<void> }> => {
  await page.evaluate((held) => {
    const { postMessage } = Worker.prototype;
    const waiting: (() => void)[] = [];
    const letGo = (): void => {
      Worker.prototype.postMessage = postMessage;
      for (const go of waiting) go();
    };
    Object.assign(globalThis, { letGo });
    Worker.prototype.postMessage = function (this: Worker, message: { job: string }) {
      if (message.job === held) waiting.push(() => postMessage.call(this, message));
      else postMessage.call(this, message);
    };
  }, name);
  return {
    letGo: async () => {
      await page.evaluate(() => (globalThis as unknown as { letGo: () => void }).letGo());
    },
  };
};
