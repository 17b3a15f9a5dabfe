import { gunzipSync, strFromU8 } from "fflate";

/** Runs a script within a worker. */
declare const importScripts: (address: string) => void;

/**
 * Unpacks a script and runs it, in a worker.
 * @param packed the script through gzip, as base64
 */
export const runPacked = (packed: string): void => {
  const bytes = Uint8Array.from(atob(packed.trim()), (character) => character.charCodeAt(0));
  const script = new Blob([strFromU8(gunzipSync(bytes))], { type: "text/javascript" });
  const address = URL.createObjectURL(script);
  try {
    importScripts(address);
  } finally {
    URL.revokeObjectURL(address);
  }
};
