/** What an element does when time has passed on its page; `shown`: the page has been away and is seen again. */
export type Follow = (shown: boolean) => void;

/** Midnight is at a full quarter of an hour of every clock, whatever the time zone. */
const QUARTER = 900_000;

const followers = new Set<Follow>();
let timer: ReturnType<typeof setTimeout> | undefined;

const tell = (shown: boolean): void => [...followers].forEach((follow) => follow(shown));

const wait = (): void => {
  timer = setTimeout(
    () => {
      wait();
      tell(false);
    },
    QUARTER - (Date.now() % QUARTER),
  );
};

const seen = (): void => {
  if (document.visibilityState === "visible") tell(true);
};

/** One timer and one listener serve all elements. */
export const follow = (follower: Follow): void => {
  if (followers.size === 0) {
    wait();
    document.addEventListener("visibilitychange", seen);
  }
  followers.add(follower);
};

export const unfollow = (follower: Follow): void => {
  if (!followers.delete(follower) || followers.size > 0) return;
  clearTimeout(timer);
  document.removeEventListener("visibilitychange", seen);
};
