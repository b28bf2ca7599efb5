import type { ComponentChildren, VNode } from 'preact';

/** Something to know; `status` is read out when it appears. */
export function Notice({
  children,
  kind = 'info',
}: {
  readonly children: ComponentChildren;
  readonly kind?: 'info' | 'ok' | 'warning';
}): VNode {
  return (
    <div class={`utrecht-alert utrecht-alert--${kind}`} role="status">
      <div class="utrecht-alert__content">{children}</div>
    </div>
  );
}
