/** The head of a WebAssembly module, with nothing in it. */
const nothing = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);

/** Whether the browser runs the engine for PDFs: Chromium before 97 runs no WebAssembly under the pages' policy. */
export function runsEngine(): boolean {
  try {
    return new WebAssembly.Module(nothing) instanceof WebAssembly.Module;
  } catch {
    return false;
  }
}
