import type { User } from '../../kernel/types.ts';

const ENGLISH = {
    back: 'Previous',
    next: 'Next',
    finish: 'Finish',
    pause: 'Pause',
    paused: 'Your flow is paused.',
    required: 'Complete this field.',
    notANumber: 'Enter a number.',
    tooManyDecimals: 'Enter at most {0} decimal places.',
    gone: 'This interview is no longer open. Start the flow again.'
};

type ScreenWords = typeof ENGLISH;

const FRENCH: ScreenWords = {
    back: 'Précédent',
    next: 'Suivant',
    finish: 'Terminer',
    pause: 'Suspendre',
    paused: 'Votre flux est suspendu.',
    required: 'Renseignez ce champ.',
    notANumber: 'Entrez un nombre.',
    tooManyDecimals: 'Entrez au plus {0} décimales.',
    gone: "Cet entretien n'est plus ouvert. Relancez le flux."
};

/** The runtime's own words in the user's language. */
export function screenWords({ language }: User): ScreenWords {
    return language.startsWith('fr') ? FRENCH : ENGLISH;
}
