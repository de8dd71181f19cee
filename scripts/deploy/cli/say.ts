/** Where a command's lines go: the terminal, or a list in a test. */
export type Say = (line: string) => void;

/** Indents what belongs to the line before. */
export function indented(text: string, by = 4): string {
    return text.replace(/^(?=.)/gm, ' '.repeat(by));
}
