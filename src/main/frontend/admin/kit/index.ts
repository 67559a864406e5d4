/** The form kit: every page of the administration is made of these. */
export { useAdmin, useSetting } from '../admin';
export { type Bind, idOf, useBind } from './bind';
export { ChecksSetting, type Option, RadioSetting, SelectSetting, Switch, SwitchSetting } from './choice';
export { Field, type FieldProps, FieldSet } from './field';
export { ListSetting } from './list';
export { NumberSetting } from './number';
export { Origin } from './origin';
export { Section } from './section';
export { TextSetting, TextsSetting } from './text';
