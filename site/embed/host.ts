/** The script of a host page: connects every `<iframe data-stemma>`, also those that come later. */
import { connect, type FrameConnection } from './connect.ts';

const connections = new Map<HTMLIFrameElement, FrameConnection>();

const look = (): void => {
  for (const [iframe, connection] of connections) {
    if (iframe.isConnected && 'stemma' in iframe.dataset) continue;
    connection.dispose();
    connections.delete(iframe);
  }
  for (const iframe of document.querySelectorAll<HTMLIFrameElement>('iframe[data-stemma]')) {
    if (connections.has(iframe)) continue;
    const connection = connect(iframe);
    connections.set(iframe, connection);
    iframe.dispatchEvent(new CustomEvent('stemma-connect', { detail: connection, bubbles: true }));
  }
};

look();
new MutationObserver(look).observe(document, {
  subtree: true,
  childList: true,
  attributes: true,
  attributeFilter: ['data-stemma'],
});
