/** Why a file was not read, in one line that names it, if it has a name. */
export function refusalLine(name: string, error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const words = isRefusal(error)
    ? message
    : `读取时出错（${message}）。请把文件另存为 Word 文档(*.docx)再试。`;
  return oneLine(name === '' ? words : `${name}：${words}`);
}

/** By its name: engines in scripts of their own bring a class of their own. */
function isRefusal(error: unknown): boolean {
  return error instanceof Error && error.name === 'Refusal';
}

function oneLine(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ');
}
