/** A page that is in use answers within a frame: after so long somebody else may run. */
const sliceMs = 6;

/** The lines of an answer as they come. Long ones are read in slices, between which the page draws and answers. */
export async function* readLines(response: Response): AsyncGenerator<string> {
  if (response.body === null) return;
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  let began = performance.now();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    const lines = (rest + value).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) {
      yield line;
      if (performance.now() - began < sliceMs) continue;
      await new Promise((resolve) => setTimeout(resolve));
      began = performance.now();
    }
  }
  if (rest !== "") yield rest;
}
