// The worker's script first: it registers itself, and then pdf.js runs it in the thread it is called from.
import "pdfjs-dist/legacy/build/pdf.worker.mjs";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { PDFDocumentLoadingTask } from "pdfjs-dist/types/src/display/api.js";
import { CHARACTER_MAPS } from "bangfu:character-maps";

const bytesOf = (base64: string): Uint8Array =>
  Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));

/** The character maps of Chinese fonts that a PDF only names; no network is asked for them. */
class CharacterMaps {
  fetch({ name }: { name: string }): Promise<{ cMapData: Uint8Array; isCompressed: boolean }> {
    const map = CHARACTER_MAPS[name];
    return map === undefined
      ? Promise.reject(new Error(name))
      : Promise.resolve({ cMapData: bytesOf(map), isCompressed: true });
  }
}

/** Only who draws a page needs shapes of letters, or programs for pictures. */
class Nothing {
  fetch(): Promise<never> {
    return Promise.reject(new Error("not needed"));
  }
}

/** Opens a PDF for its texts and lines. */
export const openPdf = (bytes: Uint8Array): PDFDocumentLoadingTask =>
  getDocument({
    // It is taken over, and would be empty for who gave it.
    data: bytes.slice(),
    CMapReaderFactory: CharacterMaps,
    StandardFontDataFactory: Nothing,
    WasmFactory: Nothing,
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    isEvalSupported: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    useWasm: false,
    enableXfa: false,
    // No picture is unpacked.
    maxImageSize: 0,
    verbosity: 0,
  });
