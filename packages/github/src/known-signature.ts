// A signature that is good, to find out whether signatures can be checked here at all. Its private key is gone.

export const knownSignature = {
  key: "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIG62RsNR2SQuZC2gCy/GfKtN8ky427G2ZeIZEfKwM/dR",
  text: "Writ checks this before it checks anything.\n",
  signature: `-----BEGIN SSH SIGNATURE-----
U1NIU0lHAAAAAQAAADMAAAALc3NoLWVkMjU1MTkAAAAgbrZGw1HZJC5kLaALL8Z8q03yTL
jbsbZl4hkR8rAz91EAAAADZ2l0AAAAAAAAAAZzaGE1MTIAAABTAAAAC3NzaC1lZDI1NTE5
AAAAQBNbfIN6SOWETBw+id0nHhEAlB9PwdW67cdnTNFCQXZxjz6338bA8k0CsP1SGRbVl8
n/N4fILhHOpsXBFoCLUQw=
-----END SSH SIGNATURE-----
`,
} as const;
