import { openDatabase, type Database, type DatabaseOptions } from "./database.js";

/** The store of this browser, for as long as it is there. */
export class Connection {
  #database: Database | undefined;
  #isLost = false;

  /** @param onEnd another page raises or deletes what is kept, or the browser has closed the store */
  constructor(
    private readonly options: DatabaseOptions,
    private readonly onEnd: (why: "raised" | "deleted" | "lost") => void,
  ) {}

  get database(): Database | undefined {
    return this.#database;
  }

  /** Whether it ended by itself, as when the browser clears it or the disk fails: it may be opened again. */
  get isLost(): boolean {
    return this.#isLost;
  }

  /** @returns `newer` where it is of a newer page: it is not touched then */
  async open(): Promise<Database | "newer"> {
    const database = await openDatabase({
      ...this.options,
      onBlocking: (to) => this.#end(to),
      onLost: () => this.#end("lost"),
    });
    if (database === "newer") return database;
    this.#isLost = false;
    return (this.#database = database);
  }

  close(): void {
    this.#database?.close();
    this.#database = undefined;
  }

  /** Gives up what failed, so that it is opened again. */
  fail(): void {
    this.close();
    this.#isLost = true;
  }

  #end(why: "raised" | "deleted" | "lost"): void {
    if (why === "lost") this.fail();
    else this.close();
    this.onEnd(why);
  }
}
