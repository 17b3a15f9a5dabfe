import type { Browser, BrowserContext, BrowserContextOptions, CDPSession, Page } from "playwright";

/** A page open in a browser, and what it complained of and asked for. */
export interface Visit extends AsyncDisposable {
  readonly page: Page;
  readonly complaints: readonly string[];
  readonly requests: readonly string[];
  /** Runs an expression among the page's own scripts. */
  readonly among: <T>(expression: string) => Promise<T>;
  /** Runs a function on the page's document, out of reach of what its scripts did to the built-ins. */
  readonly apart: <T, A>(read: (argument: A) => T, argument: A) => Promise<T>;
}

const evaluate = async <T>(cdp: CDPSession, expression: string, contextId?: number): Promise<T> => {
  const { result, exceptionDetails } = await cdp.send("Runtime.evaluate", {
    expression,
    returnByValue: true,
    ...(contextId === undefined ? {} : { contextId }),
  });
  if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description);
  return result.value as T;
};

export interface Visiting {
  readonly context?: BrowserContextOptions | undefined;
  /** Keeps the widgets' script away, for the page as it is without them. */
  readonly without?: boolean | undefined;
  /** Runs before the page is opened. */
  readonly prepare?: ((page: Page) => Promise<unknown>) | undefined;
}

const contexts = new WeakMap<Browser, Map<string, Promise<BrowserContext>>>();

/** One context for all visits with the same options: a new one for each takes longer than the visit. */
const contextOf = (browser: Browser, options: BrowserContextOptions): Promise<BrowserContext> => {
  const known = contexts.get(browser) ?? new Map<string, Promise<BrowserContext>>();
  contexts.set(browser, known);
  const key = JSON.stringify(options);
  const context =
    known.get(key) ??
    browser.newContext({ viewport: { width: 1280, height: 900 }, serviceWorkers: "block", ...options });
  known.set(key, context);
  return context;
};

export const visit = async (browser: Browser, address: string, visiting: Visiting = {}): Promise<Visit> => {
  const context = await contextOf(browser, visiting.context ?? {});
  context.setDefaultTimeout(240_000);
  const page = await context.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("request", (request) => requests.push(request.url()));
  if (visiting.without) await page.route(/bangfu[^/]*\.js$/, (route) => route.abort());
  await visiting.prepare?.(page);
  await page.goto(address);
  const cdp = await context.newCDPSession(page);
  return {
    page,
    complaints,
    requests,
    among: (expression) => evaluate(cdp, expression),
    apart: async (read, argument) => {
      const { frameTree } = await cdp.send("Page.getFrameTree");
      const { executionContextId } = await cdp.send("Page.createIsolatedWorld", {
        frameId: frameTree.frame.id,
      });
      return evaluate(cdp, `(${String(read)})(${JSON.stringify(argument)})`, executionContextId);
    },
    [Symbol.asyncDispose]: () => page.close(),
  };
};
