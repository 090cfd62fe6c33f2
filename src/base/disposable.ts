/** Something that owns resources and gives them back once. `dispose` may be called any number of times. */
export interface Disposable {
  dispose(): void;
}
