// The masks that a session of a role has, as the policy says them (policies/session/view). It must never say other
// masks than the policy would: a property test asks both.
import type { MaskData, MaskView } from "@writ/contracts";

/** undefined: nothing is masked, since the resource has no masks file. */
export function sessionMasks(mask: MaskData | undefined, role: string): MaskView | undefined {
  if (mask === undefined) return undefined;
  const { unlisted, rules, detect } = mask;
  const clear = mask.clear.filter(({ roles }) => roles.includes(role)).flatMap(({ columns }) => columns);
  return { unlisted, rules, clear, detect };
}
