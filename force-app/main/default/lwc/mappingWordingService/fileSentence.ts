import { fillLabel } from 'c/formatUtils';
import type { FileProblem } from 'c/mappingFileUtils';
import newerVersion from '@salesforce/label/c.Mapping_File_NewerVersion';
import noRows from '@salesforce/label/c.Mapping_File_NoRows';
import notAMapping from '@salesforce/label/c.Mapping_File_NotAMapping';
import notJson from '@salesforce/label/c.Mapping_File_NotJson';
import rowInvalid from '@salesforce/label/c.Mapping_File_RowInvalid';
import tooManyRows from '@salesforce/label/c.Mapping_File_TooManyRows';

/** Says why a file cannot be imported. */
export function fileSentence(problem: FileProblem): string {
    switch (problem.code) {
        case 'NOT_JSON':
            return notJson;
        case 'NOT_A_MAPPING':
            return notAMapping;
        case 'NO_ROWS':
            return noRows;
        case 'NEWER_VERSION':
            return fillLabel(newerVersion, problem.version);
        case 'TOO_MANY_ROWS':
            return fillLabel(tooManyRows, problem.count, problem.limit);
        case 'ROW_INVALID':
            return fillLabel(rowInvalid, problem.row, problem.property, problem.expected);
    }
}
