import value from '@salesforce/everything/value';

export default value;
