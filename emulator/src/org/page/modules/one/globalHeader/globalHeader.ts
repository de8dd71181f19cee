import { LightningElement } from 'lwc';
import { bootstrap, switchSession } from 'one/pageData';
import { words } from 'one/words';

/** The top bar: search for records, Setup, and who you are. */
export default class GlobalHeader extends LightningElement {
    readonly words = words;
    readonly user = bootstrap.user;
    readonly canSetup = bootstrap.canSetup;

    get users(): object[] {
        return bootstrap.users.map((user) => ({
            ...user,
            value: `user:${user.username}`,
            label: `${user.name} (${user.username})`,
            checked: user.id === this.user.id
        }));
    }

    get languages(): object[] {
        return bootstrap.languages.map(({ value, label }) => ({
            label,
            value: `language:${value}`,
            checked: value === bootstrap.language
        }));
    }

    async handleUserSelect(event: CustomEvent<{ value: string }>): Promise<void> {
        const [kind, ...rest] = event.detail.value.split(':');
        const value = rest.join(':');
        await switchSession(kind === 'user' ? { username: value } : { language: value });
    }
}
