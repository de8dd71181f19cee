import { LightningElement, api, track } from 'lwc';
import { messageOf } from 'one/errors';
import { isConfigured, saveSecret, type Principal } from 'one/setupData';
import { setupWords } from 'one/setupWords';
import { toast } from 'one/toasts';
import { fill, words } from 'one/words';

/** One principal of an external credential: whether it has a secret, and a form to write a new one. */
export default class SetupPrincipal extends LightningElement {
    readonly words = setupWords;
    readonly saveLabel = words.save;
    @api principal: Principal | undefined;
    @api protocol = '';
    @track configured: boolean | undefined;
    @track error: string | undefined;

    connectedCallback(): void {
        void this.attempt(() => this.load());
    }

    private get target(): Principal {
        const {
            externalCredential = '',
            principalName = '',
            principalType = ''
        } = {
            ...this.principal
        };
        return { externalCredential, principalName, principalType };
    }

    private async load(): Promise<void> {
        this.configured = await isConfigured(this.target);
    }

    private async attempt(work: () => Promise<void>): Promise<void> {
        this.error = undefined;
        try {
            await work();
        } catch (error) {
            this.error = messageOf(error);
        }
    }

    get title(): string {
        return `${setupWords.principal}: ${this.target.principalName}`;
    }

    get status(): string {
        if (this.configured === undefined) return '';
        return this.configured ? setupWords.configured : setupWords.notConfigured;
    }

    async handleSave(): Promise<void> {
        const inputs = [...(this.template?.querySelectorAll<any>('lightning-input') ?? [])];
        if (!inputs.map((input) => input.reportValidity()).every(Boolean)) return;
        const secret = Object.fromEntries(inputs.map(({ name, value }) => [name, value]));
        await this.attempt(async () => {
            await saveSecret(this.target, this.protocol, secret);
            for (const input of inputs) input.value = '';
            toast({
                title: fill(setupWords.secretSaved, this.target.principalName),
                variant: 'success'
            });
            await this.load();
        });
    }
}
