import '@angular/compiler';
import {
  Component,
  CUSTOM_ELEMENTS_SCHEMA,
  provideZonelessChangeDetection,
  signal,
  ViewChild,
  type ElementRef,
} from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import type { StemmaExplorer } from 'stemma';
import 'stemma';

/** The explorer in a component. `ng build` compiles it beforehand; here it is compiled in the page. */
@Component({
  selector: 'stemma-example',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <p>
      @for (text of texts; track text.id) {
        <button type="button" (click)="show(text.id)">Show {{ text.name }}</button>
      }
      <button type="button" (click)="isShown.set(!isShown())">{{ isShown() ? 'Remove' : 'Put back' }}</button>
    </p>
    @if (isShown()) {
      <stemma-explorer
        #explorer
        view="lineage"
        controls="minimal"
        (stemma-select)="selected.set($event.detail.nodes)"
      ></stemma-explorer>
    }
    <p>
      The reader selected: <output>{{ selected().join(', ') || 'nothing yet' }}</output>
    </p>
  `,
})
class StemmaExample {
  readonly texts = [
    { id: 'definition:eu-2004', name: 'Barcelona' },
    { id: 'definition:eu-2007', name: 'Madrid' },
  ];
  @ViewChild('explorer') explorer: ElementRef<StemmaExplorer> | undefined;
  readonly selected = signal<readonly string[]>([]);
  readonly isShown = signal(true);

  show(id: string): void {
    this.explorer?.nativeElement.select([id]);
  }
}

await bootstrapApplication(StemmaExample, { providers: [provideZonelessChangeDetection()] });
