import { LightningElement, track } from 'lwc';
import { messageOf } from 'one/errors';
import { getCredentials, type ExternalCredential, type NamedCredential } from 'one/setupData';
import { setupWords } from 'one/setupWords';
import { words } from 'one/words';

/** Setup > Named Credentials: where the org calls out to, and the secrets with which it signs in there. */
export default class SetupCredentials extends LightningElement {
    readonly words = setupWords;
    readonly loading = words.loading;
    @track named: NamedCredential[] | undefined;
    @track external: ExternalCredential[] = [];
    @track error: string | undefined;

    async connectedCallback(): Promise<void> {
        try {
            ({ named: this.named, external: this.external } = await getCredentials());
        } catch (error) {
            this.error = messageOf(error);
        }
    }

    get namedRows(): object[] | undefined {
        return this.named?.map((credential) => ({
            ...credential,
            external: credential.externalCredentials
                .map(({ developerName }) => developerName)
                .join(', ')
        }));
    }

    get externalRows(): object[] {
        return this.external.map(({ principals, ...credential }) => ({
            ...credential,
            principals: principals.map((principal) => ({
                ...principal,
                externalCredential: credential.developerName,
                key: `${credential.developerName} ${principal.principalName}`
            }))
        }));
    }

    get isLoading(): boolean {
        return !this.named && !this.error;
    }

    get isEmpty(): boolean {
        return this.named?.length === 0 && this.external.length === 0;
    }
}
