import { LightningElement } from 'lwc';

export default class UnknownDirective extends LightningElement {}
