import { LitElement, html } from 'lit';
import { property, state } from 'lit/decorators.js';
import { expect, it } from 'vitest';

class ReactiveProbe extends LitElement {
  @property() label = 'first';
  @state() private count = 0;

  add(): void {
    this.count += 1;
  }

  override render() {
    return html`${this.label} ${this.count}`;
  }
}

it('fields with decorators render again when they change', async () => {
  customElements.define('reactive-probe', ReactiveProbe);
  const probe = new ReactiveProbe();
  document.body.append(probe);
  await probe.updateComplete;
  expect(probe.shadowRoot?.textContent).toBe('first 0');
  probe.label = 'second';
  probe.add();
  await probe.updateComplete;
  expect(probe.shadowRoot?.textContent).toBe('second 1');
  probe.remove();
});
