import { asking, type Ask, type QuestionTools } from './ask.ts';
import { describeDefinition, type DefinitionQuestion } from './describeDefinition.ts';
import { listDefinitions } from './listDefinitions.ts';
import { testConnection, type Connection } from './testConnection.ts';
import { validateDocument, type DocumentQuestion } from './validateDocument.ts';

/** Everything that Flow may ask Intacct through the proxy. */
export interface Questions {
    readonly testConnection: Ask<void, Connection>;
    readonly listDefinitions: Ask<void, unknown>;
    readonly describeDefinition: Ask<DefinitionQuestion, unknown>;
    readonly validateDocument: Ask<DocumentQuestion, unknown>;
}

export function questions(tools: QuestionTools): Questions {
    return {
        testConnection: asking(tools, testConnection),
        listDefinitions: asking(tools, listDefinitions),
        describeDefinition: asking(tools, describeDefinition),
        validateDocument: asking(tools, validateDocument)
    };
}
