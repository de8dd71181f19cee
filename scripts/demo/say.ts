/** Prints one step of a story beside its outcome. */
export function say(step: string, outcome: string): void {
    console.log(`${step.padEnd(32)}${outcome}`);
}
