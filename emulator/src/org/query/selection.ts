import type { QueryBase, Subquery } from '@jetstreamapp/soql-parser-js';
import type { Conditions } from './conditions.ts';
import type { ChildShape } from './shape.ts';
import type { CompileTools } from './compileTools.ts';
import type { Sources } from './sources.ts';

/** One SELECT being compiled: shared by the compilers of rows and of groups. */
export interface Selection {
    readonly tools: CompileTools;
    readonly query: QueryBase;
    readonly sources: Sources;
    readonly conditions: Conditions;
    readonly restDates: boolean;
    path(field: string): readonly string[];
    child(subquery: Subquery): ChildShape;
}
