import { DATE } from './date.ts';
import { LOGIC } from './logic.ts';
import { MATH } from './math.ts';
import { SAVING } from './saving.ts';
import { TEXT } from './text.ts';
import type { LazyFunction } from './types.ts';

/** Every function a formula may call, by upper-case name. */
export const FUNCTIONS: ReadonlyMap<string, LazyFunction> = new Map(
    Object.entries({ ...LOGIC, ...TEXT, ...MATH, ...DATE, ...SAVING })
);
