import type { MappingProblemCode } from 'c/mappingCheckUtils';
import CIRCULAR from '@salesforce/label/c.Mapping_Problem_CIRCULAR';
import CONSTANT_INVALID from '@salesforce/label/c.Mapping_Problem_CONSTANT_INVALID';
import FIELD_HAS_PARTS from '@salesforce/label/c.Mapping_Problem_FIELD_HAS_PARTS';
import INCOMING_READ_ONLY from '@salesforce/label/c.Mapping_Problem_INCOMING_READ_ONLY';
import REQUIRED_UNMAPPED from '@salesforce/label/c.Mapping_Problem_REQUIRED_UNMAPPED';
import SOURCE_MISSING from '@salesforce/label/c.Mapping_Problem_SOURCE_MISSING';
import SOURCE_TOO_DEEP from '@salesforce/label/c.Mapping_Problem_SOURCE_TOO_DEEP';
import SOURCE_UNKNOWN from '@salesforce/label/c.Mapping_Problem_SOURCE_UNKNOWN';
import TARGET_READ_ONLY from '@salesforce/label/c.Mapping_Problem_TARGET_READ_ONLY';
import TARGET_UNKNOWN from '@salesforce/label/c.Mapping_Problem_TARGET_UNKNOWN';
import TEMPLATE_BROKEN from '@salesforce/label/c.Mapping_Problem_TEMPLATE_BROKEN';
import TEMPLATE_READS_INTACCT from '@salesforce/label/c.Mapping_Problem_TEMPLATE_READS_INTACCT';
import TEMPLATE_READS_UNKNOWN from '@salesforce/label/c.Mapping_Problem_TEMPLATE_READS_UNKNOWN';
import TEXT_TOO_LONG from '@salesforce/label/c.Mapping_Problem_TEXT_TOO_LONG';
import TYPE_MISMATCH from '@salesforce/label/c.Mapping_Problem_TYPE_MISMATCH';
import TYPE_UNCERTAIN from '@salesforce/label/c.Mapping_Problem_TYPE_UNCERTAIN';
import UNREACHABLE from '@salesforce/label/c.Mapping_Problem_UNREACHABLE';
import VALUE_MAY_BE_TOO_LONG from '@salesforce/label/c.Mapping_Problem_VALUE_MAY_BE_TOO_LONG';
import VALUE_NOT_ALLOWED from '@salesforce/label/c.Mapping_Problem_VALUE_NOT_ALLOWED';
import VALUE_TOO_LONG from '@salesforce/label/c.Mapping_Problem_VALUE_TOO_LONG';
import VALUES_UNMAPPED from '@salesforce/label/c.Mapping_Problem_VALUES_UNMAPPED';

/** One sentence for each mistake; what its numbers stand for is in the label's description. */
export const PROBLEM_LABELS: Readonly<Record<MappingProblemCode, string>> = {
    CIRCULAR,
    CONSTANT_INVALID,
    FIELD_HAS_PARTS,
    INCOMING_READ_ONLY,
    REQUIRED_UNMAPPED,
    SOURCE_MISSING,
    SOURCE_TOO_DEEP,
    SOURCE_UNKNOWN,
    TARGET_READ_ONLY,
    TARGET_UNKNOWN,
    TEMPLATE_BROKEN,
    TEMPLATE_READS_INTACCT,
    TEMPLATE_READS_UNKNOWN,
    TEXT_TOO_LONG,
    TYPE_MISMATCH,
    TYPE_UNCERTAIN,
    UNREACHABLE,
    VALUE_MAY_BE_TOO_LONG,
    VALUE_NOT_ALLOWED,
    VALUE_TOO_LONG,
    VALUES_UNMAPPED
};
