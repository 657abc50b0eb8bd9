// Generated from schemas/ by `npm run generate`. Schemas as messages see them; edit the schemas instead.
export const hints = {
 "words": {
  "title": "Words",
  "description": "Words that several documents share."
 },
 "words#/$defs/name": {
  "type": "string",
  "minLength": 1,
  "maxLength": 63,
  "pattern": "^[a-z0-9][a-z0-9-]{0,62}$",
  "x-meaning": "1 to 63 lower-case letters, digits and dashes, starting with a letter or digit",
  "description": "A name: 1 to 63 lower-case letters, digits and dashes, starting with a letter or digit.",
  "x-instead": "Write the name alone, such as orders-db: no folder, no .yaml, no capitals, no underscores."
 },
 "words#/$defs/personName": {
  "type": "string",
  "minLength": 1,
  "maxLength": 254,
  "pattern": "^[A-Za-z0-9][A-Za-z0-9._%+@-]{0,253}$",
  "x-meaning": "an e-mail address or a login name: letters, digits and . _ % + @ -, starting with a letter or digit",
  "description": "A person's name, as people.yaml spells it: usually the e-mail address.",
  "x-instead": "Write the e-mail address or login name, such as alice@acme.example."
 },
 "words#/$defs/duration": {
  "type": "string",
  "minLength": 2,
  "maxLength": 7,
  "pattern": "^[1-9][0-9]{0,5}(s|m|h|d)$",
  "x-meaning": "a whole number and one unit: s, m, h or d, such as 90s, 30m, 8h or 7d",
  "description": "A length of time: a whole number and s, m, h or d.",
  "x-instead": "Write a whole number and one unit without a space, such as 30m, 8h or 7d."
 },
 "words#/$defs/instant": {
  "type": "string",
  "minLength": 20,
  "maxLength": 20,
  "pattern": "^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$",
  "x-meaning": "a moment in UTC with whole seconds, such as 2026-11-22T14:00:00Z",
  "description": "A moment in UTC, whole seconds, ending in Z.",
  "x-instead": "Write date, T, time and Z, in UTC, such as 2026-11-22T14:00:00Z."
 },
 "words#/$defs/calendarDay": {
  "type": "string",
  "minLength": 10,
  "maxLength": 10,
  "pattern": "^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$",
  "x-meaning": "a date, such as 2027-12-31",
  "description": "A date: year, month, day."
 },
 "words#/$defs/owner": {
  "type": "string",
  "minLength": 2,
  "maxLength": 254,
  "pattern": "^(?:@[A-Za-z0-9-]+(?:/[A-Za-z0-9._-]+)?|[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){1,8})$",
  "x-meaning": "a GitHub user or team with an @, such as @alice or @acme/payments, or a person's e-mail address",
  "description": "A GitHub user or team, or a person of people.yaml by e-mail address, as CODEOWNERS spells it.",
  "x-instead": "Write @user or @organisation/team, in quotes, such as \"@acme/payments\", or a person's address."
 },
 "words#/$defs/owners": {
  "type": "array",
  "minItems": 1,
  "maxItems": 50,
  "uniqueItems": true,
  "items": {
   "type": "string",
   "$ref": "words#/$defs/owner"
  }
 },
 "words#/$defs/hostPort": {
  "type": "string",
  "minLength": 3,
  "maxLength": 259,
  "pattern": "^(?:[A-Za-z0-9](?:[A-Za-z0-9._-]{0,251}[A-Za-z0-9])?|\\[[0-9A-Fa-f:.]{2,45}\\]):(?:[1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$",
  "x-meaning": "a host name and a port, such as orders.internal:5432",
  "description": "A host name or address and a port.",
  "x-instead": "Write HOST:PORT without a scheme, such as orders.internal:5432."
 },
 "words#/$defs/listenAddress": {
  "type": "string",
  "minLength": 3,
  "maxLength": 259,
  "pattern": "^(?:[A-Za-z0-9](?:[A-Za-z0-9._-]{0,251}[A-Za-z0-9])?|\\[[0-9A-Fa-f:.]{2,45}\\]):(?:0|(?:[1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]))$",
  "x-meaning": "an address and a port to listen on, such as 0.0.0.0:5432",
  "description": "An address and a port to listen on; port 0 takes a free one.",
  "x-instead": "Write ADDRESS:PORT, such as 0.0.0.0:5432 or 127.0.0.1:8443."
 },
 "words#/$defs/path": {
  "type": "string",
  "minLength": 1,
  "maxLength": 1024,
  "pattern": "^[^\\u0000-\\u001f\\u007f]+$",
  "x-meaning": "a path without control characters",
  "description": "A path of a file or folder."
 },
 "words#/$defs/databaseName": {
  "type": "string",
  "minLength": 1,
  "maxLength": 63,
  "pattern": "^[^\\u0000-\\u001f\\u007f]+$",
  "x-meaning": "1 to 63 characters, none of them a control character",
  "description": "A name inside a database server: of a database or a login."
 },
 "words#/$defs/keyId": {
  "type": "string",
  "minLength": 1,
  "maxLength": 128,
  "pattern": "^[A-Za-z0-9_.:-]+$",
  "x-meaning": "1 to 128 letters, digits and . _ : -",
  "description": "The id of a key."
 },
 "words#/$defs/digest": {
  "type": "string",
  "minLength": 71,
  "maxLength": 71,
  "pattern": "^sha256:[0-9a-f]{64}$",
  "x-meaning": "sha256: and 64 lower-case hexadecimal digits",
  "description": "A SHA-256 digest.",
  "x-instead": "Write sha256: and the 64 digits, as the publishing job prints them."
 },
 "words#/$defs/reasonCode": {
  "type": "string",
  "minLength": 1,
  "maxLength": 100,
  "pattern": "^[A-Za-z][A-Za-z0-9_./-]*$",
  "x-meaning": "a code of letters, digits, dots, slashes, dashes and underscores",
  "description": "A stable code."
 },
 "words#/$defs/grantId": {
  "type": "string",
  "minLength": 3,
  "maxLength": 127,
  "pattern": "^[a-z0-9][a-z0-9-]{0,62}/[a-z0-9][a-z0-9-]{0,62}$",
  "x-meaning": "RESOURCE/NAME, as the grant's file lies under grants/, without .yaml",
  "description": "A grant's id: where its file lies under grants/, without .yaml."
 },
 "words#/$defs/revision": {
  "type": "string",
  "minLength": 17,
  "maxLength": 73,
  "pattern": "^(?:[0-9a-f]{40}|[0-9a-f]{64}|worktree-[0-9a-f]{8,64})$",
  "x-meaning": "a full commit id, or worktree- and a digest",
  "description": "The commit a bundle was built from, or worktree- and a digest while trying."
 },
 "words#/$defs/secretReference": {
  "description": "Where a credential is found. Exactly one of vault, aws, file and env.",
  "oneOf": [
   {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "vault"
    ],
    "properties": {
     "vault": {
      "type": "string",
      "minLength": 3,
      "maxLength": 512,
      "pattern": "^[^#\\s\\u0000-\\u001f\\u007f]+#[^#\\s\\u0000-\\u001f\\u007f]+$",
      "x-meaning": "PATH#KEY",
      "description": "A secret in Vault: PATH#KEY.",
      "x-instead": "Write the path, # and the key, such as secret/data/orders#password.",
      "x-secret": true
     }
    }
   },
   {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "aws"
    ],
    "properties": {
     "aws": {
      "type": "string",
      "minLength": 3,
      "maxLength": 512,
      "pattern": "^[^#\\s\\u0000-\\u001f\\u007f]+#[^#\\s\\u0000-\\u001f\\u007f]+$",
      "x-meaning": "NAME#KEY",
      "description": "A secret in AWS Secrets Manager: NAME#KEY.",
      "x-instead": "Write the secret's name, # and the key, such as prod/orders#password.",
      "x-secret": true
     }
    }
   },
   {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "file"
    ],
    "properties": {
     "file": {
      "$ref": "words#/$defs/path",
      "description": "A file that the proxy reads.",
      "x-secret": true
     }
    }
   },
   {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "env"
    ],
    "properties": {
     "env": {
      "$ref": "words#/$defs/environmentName",
      "description": "A variable of the proxy's environment.",
      "x-secret": true
     }
    }
   }
  ],
  "x-secret": true,
  "x-instead": "Name where the secret lies, such as { vault: secret/data/orders#password }, { aws: prod/orders#password }, { file: /run/secrets/orders } or { env: ORDERS_PASSWORD }. The secret itself must never stand in the repository."
 },
 "words#/$defs/environmentName": {
  "type": "string",
  "minLength": 1,
  "maxLength": 128,
  "pattern": "^[A-Za-z_][A-Za-z0-9_]{0,127}$",
  "x-meaning": "a variable's name: letters, digits and _",
  "description": "The name of an environment variable."
 },
 "words#/$defs/keyFile": {
  "type": "object",
  "additionalProperties": false,
  "required": [
   "file"
  ],
  "properties": {
   "file": {
    "$ref": "words#/$defs/path",
    "description": "The file that holds the private key as a JWK."
   }
  },
  "description": "A private key of this proxy, in a file.",
  "x-secret": true,
  "x-instead": "Write { file: PATH } with the path of a key that `writ keys` made.",
  "x-unknown": {
   "kty": "Write { file: PATH }: the key itself must not stand here.",
   "crv": "Write { file: PATH }: the key itself must not stand here.",
   "x": "Write { file: PATH }: the key itself must not stand here.",
   "d": "Write { file: PATH }: the key itself must not stand here.",
   "env": "Write { file: PATH }: keys are read from files.",
   "path": "Write `file`."
  }
 },
 "words#/$defs/publicJwk": {
  "description": "A public key as a JSON Web Key.",
  "type": "object",
  "discriminator": {
   "propertyName": "kty"
  },
  "x-instead": "Paste the public key that `writ keys` printed.",
  "oneOf": [
   {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "kty",
     "crv",
     "x",
     "writ_use"
    ],
    "properties": {
     "kty": {
      "type": "string",
      "const": "OKP",
      "description": "The family of the key.",
      "x-instead": "Writ takes Ed25519 and P-256 keys; `writ keys` makes one."
     },
     "crv": {
      "type": "string",
      "const": "Ed25519",
      "description": "The curve."
     },
     "x": {
      "type": "string",
      "minLength": 43,
      "maxLength": 43,
      "pattern": "^[A-Za-z0-9_-]+$",
      "x-meaning": "a base64url number",
      "description": "The public key."
     },
     "kid": {
      "$ref": "words#/$defs/keyId",
      "description": "The key's id, if the key carries one."
     },
     "alg": {
      "type": "string",
      "minLength": 1,
      "maxLength": 16,
      "description": "The algorithm the key is meant for; Writ derives it from the key itself."
     },
     "use": {
      "type": "string",
      "const": "sig",
      "description": "What the key is for."
     },
     "key_ops": {
      "type": "array",
      "minItems": 1,
      "maxItems": 1,
      "uniqueItems": true,
      "items": {
       "type": "string",
       "enum": [
        "verify"
       ]
      },
      "description": "What the key may do."
     },
     "ext": {
      "type": "boolean",
      "description": "Written by some tools; without effect."
     },
     "writ_use": {
      "type": "string",
      "enum": [
       "bundle",
       "token",
       "record",
       "break-glass"
      ],
      "description": "The one thing the key is for; `writ keys` writes it.",
      "x-instead": "Paste the whole public key that `writ keys` printed, with its \"writ_use\"."
     }
    },
    "x-unknown": {
     "d": "Leave out \"d\": it is part of the private key, and only the public key belongs here."
    }
   },
   {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "kty",
     "crv",
     "x",
     "y",
     "writ_use"
    ],
    "properties": {
     "kty": {
      "type": "string",
      "const": "EC",
      "description": "The family of the key.",
      "x-instead": "Writ takes Ed25519 and P-256 keys; `writ keys` makes one."
     },
     "crv": {
      "type": "string",
      "enum": [
       "P-256"
      ],
      "description": "The curve."
     },
     "x": {
      "type": "string",
      "minLength": 43,
      "maxLength": 43,
      "pattern": "^[A-Za-z0-9_-]+$",
      "x-meaning": "a base64url number",
      "description": "The point's x."
     },
     "y": {
      "type": "string",
      "minLength": 43,
      "maxLength": 43,
      "pattern": "^[A-Za-z0-9_-]+$",
      "x-meaning": "a base64url number",
      "description": "The point's y."
     },
     "kid": {
      "$ref": "words#/$defs/keyId",
      "description": "The key's id, if the key carries one."
     },
     "alg": {
      "type": "string",
      "minLength": 1,
      "maxLength": 16,
      "description": "The algorithm the key is meant for; Writ derives it from the key itself."
     },
     "use": {
      "type": "string",
      "const": "sig",
      "description": "What the key is for."
     },
     "key_ops": {
      "type": "array",
      "minItems": 1,
      "maxItems": 1,
      "uniqueItems": true,
      "items": {
       "type": "string",
       "enum": [
        "verify"
       ]
      },
      "description": "What the key may do."
     },
     "ext": {
      "type": "boolean",
      "description": "Written by some tools; without effect."
     },
     "writ_use": {
      "type": "string",
      "enum": [
       "bundle",
       "token",
       "record",
       "break-glass"
      ],
      "description": "The one thing the key is for; `writ keys` writes it.",
      "x-instead": "Paste the whole public key that `writ keys` printed, with its \"writ_use\"."
     }
    },
    "x-unknown": {
     "d": "Leave out \"d\": it is part of the private key, and only the public key belongs here."
    }
   }
  ]
 },
 "words#/$defs/columnPattern": {
  "type": "string",
  "minLength": 5,
  "maxLength": 392,
  "pattern": "^(?:\\*|[a-z_][a-z0-9_$]{0,62}|\"(?:[^\"\\u0000-\\u001f\\u007f]|\"\"){1,63}\")\\.(?:\\*|[a-z_][a-z0-9_$]{0,62}|\"(?:[^\"\\u0000-\\u001f\\u007f]|\"\"){1,63}\")\\.(?:\\*|[a-z_][a-z0-9_$]{0,62}|\"(?:[^\"\\u0000-\\u001f\\u007f]|\"\"){1,63}\")$",
  "x-meaning": "schema.table.column, each a name as PostgreSQL quotes it or *",
  "description": "Columns: schema.table.column, each part a name as PostgreSQL quotes it, or * for any.",
  "x-instead": "Write schema.table.column, such as public.customers.email or '*.*.password_hash'. A name with upper-case letters or signs needs double quotes inside the YAML quotes: '\"Odd\".\"T\".\"SSN\"'."
 },
 "words#/$defs/tablePattern": {
  "type": "string",
  "minLength": 3,
  "maxLength": 261,
  "pattern": "^(?:\\*|[a-z_][a-z0-9_$]{0,62}|\"(?:[^\"\\u0000-\\u001f\\u007f]|\"\"){1,63}\")\\.(?:\\*|[a-z_][a-z0-9_$]{0,62}|\"(?:[^\"\\u0000-\\u001f\\u007f]|\"\"){1,63}\")$",
  "x-meaning": "schema.table, each a name as PostgreSQL quotes it or *",
  "description": "Tables: schema.table, each part a name as PostgreSQL quotes it, or * for any.",
  "x-instead": "Write schema.table, such as public.invoices or 'reporting.*'. A name with upper-case letters or signs needs double quotes inside the YAML quotes: '\"Odd\".\"T\"'."
 },
 "words#/$defs/functionName": {
  "type": "string",
  "minLength": 3,
  "maxLength": 261,
  "pattern": "^(?:[a-z_][a-z0-9_$]{0,62}|\"(?:[^\"\\u0000-\\u001f\\u007f]|\"\"){1,63}\")\\.(?:[a-z_][a-z0-9_$]{0,62}|\"(?:[^\"\\u0000-\\u001f\\u007f]|\"\"){1,63}\")$",
  "x-meaning": "schema.name, each as PostgreSQL quotes it",
  "description": "A function: schema.name, as PostgreSQL quotes them.",
  "x-instead": "Write schema.name without parentheses, such as public.order_total."
 },
 "words#/$defs/statementKind": {
  "type": "string",
  "enum": [
   "select",
   "insert",
   "update",
   "delete",
   "merge",
   "truncate",
   "ddl",
   "call",
   "do",
   "lock",
   "notify",
   "maintenance",
   "set",
   "other"
  ],
  "description": "A kind of statement, by effect."
 },
 "words#/$defs/statementTag": {
  "type": "string",
  "enum": [
   "create",
   "alter",
   "drop",
   "grant-rights",
   "alter-system",
   "alter-role",
   "copy",
   "copy-file",
   "copy-program",
   "explain-analyze",
   "prepare",
   "cursor",
   "two-phase",
   "without-condition"
  ],
  "description": "A finer name of a statement, for guards."
 },
 "words#/$defs/statementName": {
  "type": "string",
  "enum": [
   "select",
   "insert",
   "update",
   "delete",
   "merge",
   "truncate",
   "ddl",
   "call",
   "do",
   "lock",
   "notify",
   "maintenance",
   "set",
   "other",
   "create",
   "alter",
   "drop",
   "grant-rights",
   "alter-system",
   "alter-role",
   "copy",
   "copy-file",
   "copy-program",
   "explain-analyze",
   "prepare",
   "cursor",
   "two-phase",
   "without-condition"
  ],
  "description": "A kind of statement, or a finer name of one."
 },
 "words#/$defs/grantTo": {
  "description": "Who gets the access: exactly one of user, group and workload.",
  "x-instead": "Write { user: NAME }, { group: NAME } or { workload: { issuer: NAME, CLAIM: VALUE } }.",
  "oneOf": [
   {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "user"
    ],
    "properties": {
     "user": {
      "$ref": "words#/$defs/personName",
      "description": "One person, by name in people.yaml."
     }
    }
   },
   {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "group"
    ],
    "properties": {
     "group": {
      "$ref": "words#/$defs/name",
      "description": "A group: the name of a file in groups/, without .yaml."
     }
    }
   },
   {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "workload"
    ],
    "properties": {
     "workload": {
      "$ref": "words#/$defs/workload"
     }
    }
   }
  ],
  "x-unknown": {
   "users": "Write `user`, with one name; for several people make a group.",
   "email": "Write `user`: the name of a line in people.yaml.",
   "team": "Write `group`: the name of a file in groups/."
  }
 },
 "words#/$defs/workload": {
  "type": "object",
  "description": "A CI job or service, by the claims of its token: every claim named here must be equal.",
  "required": [
   "issuer"
  ],
  "minProperties": 2,
  "maxProperties": 20,
  "properties": {
   "issuer": {
    "$ref": "words#/$defs/name",
    "description": "The issuer in writ.yaml that vouches for it."
   }
  },
  "propertyNames": {
   "type": "string",
   "pattern": "^[A-Za-z][A-Za-z0-9_.:/-]{0,127}$",
   "maxLength": 128,
   "x-meaning": "the name of a claim"
  },
  "additionalProperties": {
   "type": [
    "string",
    "integer"
   ],
   "maxLength": 512,
   "minLength": 1,
   "description": "The value that the claim must have.",
   "x-instead": "Write a text or a whole number; a claim with several values cannot be named."
  },
  "x-instead": "Name at least one claim beside the issuer, such as repository_id: 1234; the issuer alone would admit everybody it knows."
 },
 "writ": {
  "title": "WritDocument",
  "description": "writ.yaml: what holds for the whole access repository. Owned by security.",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "writ",
   "name",
   "security",
   "issuers",
   "limits",
   "resources"
  ],
  "properties": {
   "writ": {
    "type": "integer",
    "const": 1,
    "description": "The version of the repository's format.",
    "x-instead": "Write writ: 1."
   },
   "name": {
    "$ref": "words#/$defs/name",
    "description": "The name of the organisation or repository."
   },
   "security": {
    "$ref": "words#/$defs/owners",
    "description": "Who owns this file, people, groups, policies, scenarios, workflows and CODEOWNERS.",
    "x-instead": "Name at least one owner, such as [\"@acme/security\"]."
   },
   "issuers": {
    "type": "object",
    "maxProperties": 20,
    "propertyNames": {
     "$ref": "words#/$defs/name"
    },
    "additionalProperties": {
     "$ref": "writ#/$defs/issuer"
    },
    "minProperties": 1,
    "description": "Who may vouch for people and workloads, by the name that people.yaml, groups and grants use."
   },
   "limits": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "grant",
     "session"
    ],
    "properties": {
     "grant": {
      "$ref": "words#/$defs/duration",
      "description": "The longest life of a grant."
     },
     "session": {
      "$ref": "words#/$defs/duration",
      "description": "The longest life of a session."
     },
     "groupsFresh": {
      "$ref": "words#/$defs/duration",
      "description": "How long groups claimed at login are believed. Absent: 1h."
     }
    },
    "description": "How long things may last at most."
   },
   "bundle": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "life"
    ],
    "properties": {
     "life": {
      "$ref": "words#/$defs/duration",
      "description": "How long a signed bundle may be used. Absent: 72h."
     }
    },
    "description": "How bundles are made."
   },
   "resources": {
    "type": "object",
    "maxProperties": 10000,
    "propertyNames": {
     "$ref": "words#/$defs/name"
    },
    "additionalProperties": {
     "$ref": "writ#/$defs/allowance"
    },
    "description": "What each resource may name. Without a line here a resource may name no address and no secret."
   },
   "proxies": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "keys"
    ],
    "properties": {
     "keys": {
      "type": "array",
      "minItems": 1,
      "maxItems": 100,
      "description": "Public keys that sign records.",
      "items": {
       "type": "object",
       "additionalProperties": false,
       "required": [
        "kid",
        "jwk"
       ],
       "properties": {
        "kid": {
         "$ref": "words#/$defs/keyId",
         "description": "The key's id."
        },
        "jwk": {
         "$ref": "words#/$defs/publicJwk"
        }
       }
      }
     }
    },
    "description": "The proxies whose records are believed."
   }
  }
 },
 "writ#/$defs/issuer": {
  "description": "An OIDC issuer, or a trial one.",
  "x-instead": "Write { url: https://…, audience: … }, or { trial: true } to try things.",
  "oneOf": [
   {
    "$ref": "writ#/$defs/trialIssuer"
   },
   {
    "$ref": "writ#/$defs/oidcIssuer"
   }
  ]
 },
 "writ#/$defs/trialIssuer": {
  "type": "object",
  "additionalProperties": false,
  "required": [
   "trial"
  ],
  "properties": {
   "trial": {
    "type": "boolean",
    "const": true,
    "description": "Tokens are signed on this machine by `writ token`. For trying things; must stand alone.",
    "x-instead": "Write trial: true, or name a url and an audience instead."
   }
  }
 },
 "writ#/$defs/oidcIssuer": {
  "type": "object",
  "additionalProperties": false,
  "required": [
   "url",
   "audience"
  ],
  "properties": {
   "url": {
    "type": "string",
    "minLength": 9,
    "maxLength": 512,
    "pattern": "^https://[^\\s/?#@]+(/[^\\s?#]*)?$",
    "x-meaning": "an https address without query or user",
    "description": "The issuer's address, exactly as its tokens say it.",
    "x-instead": "Write the issuer as its tokens spell it, such as https://acme.okta.com."
   },
   "audience": {
    "type": "string",
    "minLength": 1,
    "maxLength": 256,
    "description": "The audience that tokens for Writ carry."
   },
   "user": {
    "type": "string",
    "minLength": 1,
    "maxLength": 128,
    "description": "The claim that names the person. Absent: people are found by subject alone."
   },
   "groups": {
    "type": "string",
    "minLength": 1,
    "maxLength": 128,
    "description": "The claim that lists the groups."
   },
   "workloads": {
    "description": "Its tokens stand for CI jobs or services: github, gitlab or kubernetes; true where the address says which.",
    "x-instead": "Write true, github, gitlab or kubernetes; leave it out for an issuer of people.",
    "oneOf": [
     {
      "type": "boolean",
      "description": "True: of github.com or gitlab.com, or of an issuer whose workloads are known by sub."
     },
     {
      "type": "string",
      "enum": [
       "github",
       "gitlab",
       "kubernetes"
      ],
      "description": "Whose tokens they are, for a server of one's own."
     }
    ]
   },
   "client": {
    "type": "string",
    "minLength": 1,
    "maxLength": 256,
    "description": "The public client id with which writ login asks this issuer. Absent: the audience."
   }
  }
 },
 "writ#/$defs/allowance": {
  "type": "object",
  "additionalProperties": false,
  "required": [
   "addresses",
   "secrets"
  ],
  "properties": {
   "addresses": {
    "type": "array",
    "minItems": 1,
    "maxItems": 50,
    "uniqueItems": true,
    "items": {
     "type": "string",
     "$ref": "words#/$defs/hostPort"
    },
    "description": "Addresses the resource may name."
   },
   "secrets": {
    "type": "array",
    "minItems": 1,
    "maxItems": 100,
    "uniqueItems": true,
    "items": {
     "type": "string",
     "minLength": 5,
     "maxLength": 512,
     "pattern": "^(?:(?:vault|aws):[^\\s#\\u0000-\\u001f\\u007f]+|(?:file|env):[^\\s\\u0000-\\u001f\\u007f]+)$",
     "x-meaning": "vault:PATH, aws:NAME, file:PATH or env:NAME",
     "description": "A place for secrets.",
     "x-instead": "Write vault:PATH, aws:NAME, file:PATH or env:NAME, without a space and without the #KEY."
    },
    "description": "Secrets the resource may name."
   }
  },
  "description": "What one resource may name."
 },
 "people": {
  "title": "PeopleDocument",
  "description": "people.yaml: who is who, one line a person. Removing the line ends all their access.",
  "type": "object",
  "maxProperties": 100000,
  "propertyNames": {
   "$ref": "words#/$defs/personName"
  },
  "additionalProperties": {
   "$ref": "people#/$defs/person"
  }
 },
 "people#/$defs/person": {
  "type": "object",
  "additionalProperties": false,
  "required": [
   "issuer",
   "subject"
  ],
  "properties": {
   "issuer": {
    "$ref": "words#/$defs/name",
    "description": "The issuer in writ.yaml that vouches for this person."
   },
   "subject": {
    "type": "string",
    "minLength": 1,
    "maxLength": 255,
    "description": "The issuer's own id for this person (the sub claim).",
    "x-instead": "Write the issuer's id for this person as text; a number needs quotes, such as \"4711\"."
   },
   "github": {
    "type": "integer",
    "minimum": 1,
    "maximum": 9007199254740991,
    "description": "The numeric id of the GitHub account; an id stays when the login is renamed.",
    "x-instead": "Write the numeric id, which https://api.github.com/users/LOGIN shows as \"id\"."
   },
   "keys": {
    "type": "array",
    "minItems": 1,
    "maxItems": 10,
    "uniqueItems": true,
    "items": {
     "type": "string",
     "$ref": "people#/$defs/sshKey"
    },
    "description": "Public SSH keys with which this person signs commits and approvals, where no GitHub knows who did. They never leave this file.",
    "x-instead": "Write a list of public keys, such as [\"ssh-ed25519 AAAA…\"], or leave `keys` out.",
    "x-secret": true
   }
  },
  "description": "One person.",
  "x-instead": "Write { issuer: NAME, subject: ID }.",
  "x-unknown": {
   "key": "Write `keys`, a list of public keys.",
   "sshKeys": "Write `keys`, a list of public keys.",
   "email": "The name before the colon is the person's e-mail address; leave `email` out.",
   "groups": "Groups list their members in groups/NAME.yaml; leave `groups` out.",
   "sub": "Write `subject`."
  }
 },
 "people#/$defs/sshKey": {
  "type": "string",
  "minLength": 68,
  "maxLength": 3000,
  "pattern": "^(?:ssh-ed25519|ssh-rsa|ecdsa-sha2-nistp(?:256|384|521)|sk-ssh-ed25519@openssh\\.com|sk-ecdsa-sha2-nistp256@openssh\\.com) [A-Za-z0-9+/]{40,2900}={0,2}$",
  "x-meaning": "the type and the text of a public SSH key, with one space between them and nothing behind",
  "description": "One public SSH key.",
  "x-instead": "Write the first two words of the .pub file, such as \"ssh-ed25519 AAAA…\", without its comment; a private key never belongs here.",
  "x-secret": true
 },
 "group": {
  "title": "GroupDocument",
  "description": "groups/NAME.yaml: members by name, or from an issuer's claim.",
  "x-instead": "Write either members: [NAME, …] or from: { issuer: NAME, claim: NAME, value: VALUE }.",
  "oneOf": [
   {
    "$ref": "group#/$defs/listedGroup"
   },
   {
    "$ref": "group#/$defs/claimedGroup"
   }
  ]
 },
 "group#/$defs/listedGroup": {
  "type": "object",
  "additionalProperties": false,
  "required": [
   "members"
  ],
  "properties": {
   "members": {
    "type": "array",
    "minItems": 0,
    "maxItems": 10000,
    "uniqueItems": true,
    "items": {
     "type": "string",
     "$ref": "words#/$defs/personName"
    },
    "description": "Who belongs to it, by name in people.yaml."
   },
   "github": {
    "type": "string",
    "minLength": 3,
    "maxLength": 141,
    "pattern": "^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$",
    "x-meaning": "organisation/team",
    "description": "The GitHub team with the same members.",
    "x-instead": "Write organisation/team without an @, such as acme/payments."
   }
  },
  "description": "A group whose members this file lists."
 },
 "group#/$defs/claimedGroup": {
  "type": "object",
  "additionalProperties": false,
  "required": [
   "from"
  ],
  "properties": {
   "from": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "issuer",
     "claim",
     "value"
    ],
    "properties": {
     "issuer": {
      "$ref": "words#/$defs/name",
      "description": "The issuer in writ.yaml."
     },
     "claim": {
      "type": "string",
      "minLength": 1,
      "maxLength": 128,
      "description": "The claim that lists groups."
     },
     "value": {
      "type": "string",
      "minLength": 1,
      "maxLength": 256,
      "description": "The value that makes a member."
     }
    },
    "description": "Members are those whose login carries this value in this claim."
   },
   "github": {
    "type": "string",
    "minLength": 3,
    "maxLength": 141,
    "pattern": "^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$",
    "x-meaning": "organisation/team",
    "description": "The GitHub team with the same members.",
    "x-instead": "Write organisation/team without an @, such as acme/payments."
   }
  },
  "description": "A group whose members an issuer's claim makes."
 },
 "resource": {
  "title": "ResourceDocument",
  "description": "resources/NAME.yaml: a thing to reach, its roles, its owners.",
  "type": "object",
  "discriminator": {
   "propertyName": "kind"
  },
  "oneOf": [
   {
    "$ref": "resource#/$defs/postgresResource"
   }
  ]
 },
 "resource#/$defs/postgresResource": {
  "type": "object",
  "additionalProperties": false,
  "required": [
   "kind",
   "address",
   "database",
   "tls",
   "owners",
   "roles"
  ],
  "properties": {
   "kind": {
    "type": "string",
    "const": "postgres",
    "description": "What it is."
   },
   "address": {
    "$ref": "words#/$defs/hostPort",
    "description": "Where it listens. writ.yaml must allow it."
   },
   "database": {
    "$ref": "words#/$defs/databaseName",
    "description": "The database on that server."
   },
   "tls": {
    "$ref": "resource#/$defs/upstreamTls"
   },
   "owners": {
    "$ref": "words#/$defs/owners",
    "description": "Who owns it, and approves grants on it.",
    "x-instead": "Name at least one owner, such as [\"@acme/payments\"]; they approve the grants on it."
   },
   "record": {
    "$ref": "resource#/$defs/recording"
   },
   "roles": {
    "type": "object",
    "maxProperties": 100,
    "propertyNames": {
     "$ref": "words#/$defs/name"
    },
    "additionalProperties": {
     "$ref": "resource#/$defs/postgresRole"
    },
    "minProperties": 1,
    "description": "Named sets of rights, which grants give."
   }
  },
  "description": "A PostgreSQL database.",
  "x-unknown": {
   "host": "Write `address: HOST:PORT`.",
   "port": "Write `address: HOST:PORT`.",
   "owner": "Write `owners`, a list.",
   "user": "A login belongs to a role: roles: { NAME: { allow: […], login: { user: …, password: … } } }.",
   "password": "A login belongs to a role, and names where the secret lies; a password must never stand in the repository."
  }
 },
 "resource#/$defs/upstreamTls": {
  "description": "How the proxy checks the server.",
  "x-instead": "Write verify-full, or { ca: PEM text } to verify against a certificate authority of your own. disable is for loopback only.",
  "oneOf": [
   {
    "type": "string",
    "enum": [
     "verify-full",
     "disable"
    ],
    "description": "verify-full checks against the system's roots; disable is allowed only where the address is loopback."
   },
   {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "ca"
    ],
    "properties": {
     "ca": {
      "type": "string",
      "minLength": 1,
      "maxLength": 65536,
      "pattern": "^\\s*-----BEGIN CERTIFICATE-----\\s",
      "x-meaning": "the PEM text of a certificate",
      "description": "PEM text of the certificate authority to verify against.",
      "x-instead": "Paste the PEM text itself (ca: | and then the lines), not the path of a file."
     }
    }
   }
  ]
 },
 "resource#/$defs/recording": {
  "type": "object",
  "additionalProperties": false,
  "required": [],
  "properties": {
   "results": {
    "description": "What is kept of results. Absent: digest.",
    "x-instead": "Write none, digest or { rows: NUMBER }.",
    "oneOf": [
     {
      "type": "string",
      "enum": [
       "none",
       "digest"
      ],
      "description": "Nothing, or a digest of the rows."
     },
     {
      "type": "object",
      "additionalProperties": false,
      "required": [
       "rows"
      ],
      "properties": {
       "rows": {
        "type": "integer",
        "minimum": 1,
        "maximum": 10000,
        "description": "How many rows of each result, as the client saw them."
       }
      }
     }
    ]
   },
   "durable": {
    "type": "string",
    "const": "within-a-second",
    "description": "Relaxes \"on stable storage before the statement is forwarded\" to \"within a second\". Absent: before.",
    "x-instead": "Write durable: within-a-second, or leave it out: then the record is on stable storage before a statement is forwarded."
   }
  },
  "description": "What the record keeps. Absent: a digest of results, durable before forwarding."
 },
 "resource#/$defs/postgresRole": {
  "type": "object",
  "additionalProperties": false,
  "required": [
   "allow",
   "login"
  ],
  "properties": {
   "allow": {
    "type": "array",
    "minItems": 1,
    "maxItems": 16,
    "uniqueItems": true,
    "items": {
     "type": "string",
     "enum": [
      "all",
      "select",
      "insert",
      "update",
      "delete",
      "merge",
      "truncate",
      "ddl",
      "call",
      "do",
      "lock",
      "notify",
      "maintenance",
      "set",
      "other"
     ],
     "description": "A kind of statement, by effect; all is every kind."
    },
    "description": "Kinds of statement the role may run. [all] is every kind."
   },
   "tables": {
    "type": "array",
    "minItems": 1,
    "maxItems": 1000,
    "uniqueItems": true,
    "items": {
     "type": "string",
     "$ref": "words#/$defs/tablePattern"
    },
    "description": "Tables the role may touch. Absent: all."
   },
   "functions": {
    "type": "array",
    "minItems": 1,
    "maxItems": 1000,
    "uniqueItems": true,
    "items": {
     "type": "string",
     "$ref": "words#/$defs/functionName"
    },
    "description": "Functions the role may call beyond the built-in safe list."
   },
   "login": {
    "description": "The credential the proxy uses. No client ever sees it.",
    "x-instead": "Write { user: NAME, password: { vault: PATH#KEY } }, or { dynamic: { vault: database/creds/ROLE } } for a user of its own per session.",
    "oneOf": [
     {
      "type": "object",
      "additionalProperties": false,
      "required": [
       "user",
       "password"
      ],
      "properties": {
       "user": {
        "$ref": "words#/$defs/databaseName",
        "description": "The login on the server."
       },
       "password": {
        "$ref": "words#/$defs/secretReference",
        "description": "Where its password is found. writ.yaml must allow it."
       }
      }
     },
     {
      "type": "object",
      "additionalProperties": false,
      "required": [
       "dynamic"
      ],
      "properties": {
       "dynamic": {
        "type": "object",
        "additionalProperties": false,
        "required": [
         "vault"
        ],
        "properties": {
         "vault": {
          "type": "string",
          "minLength": 3,
          "maxLength": 512,
          "pattern": "^[^#\\s\\u0000-\\u001f\\u007f]+$",
          "x-meaning": "a path of Vault's database engine",
          "description": "The path that makes a user: MOUNT/creds/ROLE.",
          "x-instead": "Write the path as Vault's API has it and no key, such as database/creds/orders-ro.",
          "x-secret": true
         }
        },
        "description": "A store that makes users.",
        "x-instead": "Write { vault: database/creds/ROLE }."
       }
      }
     }
    ]
   }
  },
  "description": "A named set of rights.",
  "x-unknown": {
   "statements": "Write allow: [select, …].",
   "deny": "Write what to deny in guards/RESOURCE.yaml.",
   "user": "Write login: { user: …, password: … }.",
   "password": "Write login: { user: …, password: { vault: PATH#KEY } }."
  }
 },
 "grant": {
  "title": "GrantDocument",
  "description": "grants/RESOURCE/NAME.yaml: who may use which role of a resource, why, and until when.",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "to",
   "role",
   "why",
   "until"
  ],
  "properties": {
   "to": {
    "$ref": "words#/$defs/grantTo"
   },
   "role": {
    "$ref": "words#/$defs/name",
    "description": "A role of the resource in whose folder the file lies."
   },
   "why": {
    "type": "string",
    "minLength": 1,
    "maxLength": 500,
    "pattern": "\\S",
    "x-meaning": "a reason in 1 to 500 characters",
    "description": "The reason, for the approver and the auditor.",
    "x-instead": "Say why in a sentence or a ticket number, such as INC-4312 duplicate invoices."
   },
   "from": {
    "$ref": "words#/$defs/instant",
    "description": "When it starts. Absent: with the first bundle that holds it."
   },
   "until": {
    "$ref": "words#/$defs/instant",
    "description": "When it ends. Always there, and never longer than writ.yaml allows.",
    "x-instead": "Say when the access ends, in UTC, such as until: 2026-11-22T14:00:00Z."
   },
   "only": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {
     "tables": {
      "type": "array",
      "minItems": 1,
      "maxItems": 1000,
      "uniqueItems": true,
      "items": {
       "type": "string",
       "$ref": "words#/$defs/tablePattern"
      },
      "description": "Only these tables."
     },
     "allow": {
      "type": "array",
      "minItems": 1,
      "maxItems": 15,
      "uniqueItems": true,
      "items": {
       "type": "string",
       "$ref": "words#/$defs/statementKind"
      },
      "description": "Only these kinds of statement."
     }
    },
    "minProperties": 1,
    "description": "Narrows the role; never widens it. Absent: the whole role.",
    "x-instead": "Write only: { tables: [SCHEMA.TABLE] }, only: { allow: [KIND] } or both; leave only out for the whole role."
   },
   "sessions": {
    "type": "integer",
    "minimum": 1,
    "maximum": 1000,
    "description": "So many sessions, then it is spent. Absent: no such limit."
   }
  },
  "x-unknown": {
   "resource": "Leave `resource` out: the folder that the file lies in names it.",
   "user": "Write to: { user: NAME }.",
   "group": "Write to: { group: NAME }.",
   "workload": "Write to: { workload: { … } }.",
   "for": "Write `until`: and the moment at which it ends, or to: and who gets it.",
   "expires": "Write `until`.",
   "expiry": "Write `until`.",
   "end": "Write `until`.",
   "start": "Write `from`.",
   "reason": "Write `why`.",
   "tables": "Write only: { tables: […] }.",
   "allow": "Write only: { allow: […] }.",
   "duration": "Write `until`: and the moment at which it ends."
  }
 },
 "mask": {
  "title": "MaskDocument",
  "description": "masks/RESOURCE.yaml: what stays hidden, and from whom.",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "unlisted"
  ],
  "properties": {
   "unlisted": {
    "type": "string",
    "enum": [
     "show",
     "hide"
    ],
    "description": "Columns that no line names. Required, so that somebody decided.",
    "x-instead": "Decide about the columns that no line names: unlisted: hide, or unlisted: show."
   },
   "columns": {
    "type": "object",
    "maxProperties": 10000,
    "propertyNames": {
     "$ref": "words#/$defs/columnPattern"
    },
    "additionalProperties": {
     "$ref": "mask#/$defs/maskValue"
    },
    "description": "How each column is masked."
   },
   "detect": {
    "type": "array",
    "minItems": 1,
    "maxItems": 5,
    "uniqueItems": true,
    "items": {
     "type": "string",
     "enum": [
      "credit-card",
      "us-ssn",
      "email",
      "iban",
      "token"
     ],
     "description": "A kind of value."
    },
    "description": "Values found in free text and JSON, whatever their column."
   },
   "clear": {
    "type": "array",
    "minItems": 1,
    "maxItems": 1000,
    "description": "Columns that some roles see as they are.",
    "items": {
     "type": "object",
     "additionalProperties": false,
     "required": [
      "columns",
      "roles"
     ],
     "properties": {
      "columns": {
       "type": "array",
       "minItems": 1,
       "maxItems": 1000,
       "uniqueItems": true,
       "items": {
        "type": "string",
        "$ref": "words#/$defs/columnPattern"
       },
       "description": "Which columns."
      },
      "roles": {
       "type": "array",
       "minItems": 1,
       "maxItems": 100,
       "uniqueItems": true,
       "items": {
        "type": "string",
        "$ref": "words#/$defs/name"
       },
       "description": "Which roles see them."
      }
     }
    }
   }
  },
  "x-unknown": {
   "default": "Write unlisted: hide or unlisted: show.",
   "roles": "Write clear: [{ columns: […], roles: […] }].",
   "tables": "Name columns as schema.table.column under columns."
  }
 },
 "mask#/$defs/maskValue": {
  "description": "One form, and options beside it.",
  "x-instead": "Write \"null\" (in quotes), fixed, hash, { fixed: VALUE }, { keep: { last: 4 } }, { email: domain } or { hash: true, … }.",
  "oneOf": [
   {
    "type": "string",
    "enum": [
     "null",
     "fixed",
     "hash"
    ],
    "description": "null, a constant of the column's type, or a keyed hash."
   },
   {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "null"
    ],
    "properties": {
     "null": {
      "type": "boolean",
      "const": true,
      "description": "Null in place of every value.",
      "x-instead": "Write { null: true, … } or \"null\" in quotes."
     },
     "nulls": {
      "type": "string",
      "enum": [
       "show",
       "hide"
      ],
      "description": "show: null stays null. Absent: hide."
     },
     "write": {
      "type": "string",
      "const": "allow",
      "description": "A session that does not see the column may still write it. Absent: refused.",
      "x-instead": "Write write: allow, or leave it out: then writing the column is refused."
     },
     "search": {
      "type": "string",
      "const": "equality",
      "description": "Rows may be found by the exact value. Absent: not.",
      "x-instead": "Write search: equality, or leave it out."
     }
    },
    "description": "Null in place of every value."
   },
   {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "fixed"
    ],
    "properties": {
     "fixed": {
      "type": [
       "string",
       "number",
       "boolean"
      ],
      "maxLength": 1000,
      "description": "The constant that everybody sees."
     },
     "nulls": {
      "type": "string",
      "enum": [
       "show",
       "hide"
      ],
      "description": "show: null stays null. Absent: hide."
     },
     "write": {
      "type": "string",
      "const": "allow",
      "description": "A session that does not see the column may still write it. Absent: refused.",
      "x-instead": "Write write: allow, or leave it out: then writing the column is refused."
     },
     "search": {
      "type": "string",
      "const": "equality",
      "description": "Rows may be found by the exact value. Absent: not.",
      "x-instead": "Write search: equality, or leave it out."
     }
    },
    "description": "A constant."
   },
   {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "keep"
    ],
    "properties": {
     "keep": {
      "type": "object",
      "additionalProperties": false,
      "required": [],
      "properties": {
       "first": {
        "type": "integer",
        "minimum": 1,
        "maximum": 64,
        "description": "So many characters from the start."
       },
       "last": {
        "type": "integer",
        "minimum": 1,
        "maximum": 64,
        "description": "So many characters from the end."
       }
      },
      "minProperties": 1,
      "description": "Which characters stay; all others are hidden, and short values hide whole.",
      "x-instead": "Write { keep: { first: 2 } }, { keep: { last: 4 } } or both."
     },
     "nulls": {
      "type": "string",
      "enum": [
       "show",
       "hide"
      ],
      "description": "show: null stays null. Absent: hide."
     },
     "write": {
      "type": "string",
      "const": "allow",
      "description": "A session that does not see the column may still write it. Absent: refused.",
      "x-instead": "Write write: allow, or leave it out: then writing the column is refused."
     },
     "search": {
      "type": "string",
      "const": "equality",
      "description": "Rows may be found by the exact value. Absent: not.",
      "x-instead": "Write search: equality, or leave it out."
     }
    },
    "description": "A few characters of it."
   },
   {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "email"
    ],
    "properties": {
     "email": {
      "type": "string",
      "const": "domain",
      "description": "The domain stays, the name does not.",
      "x-instead": "Write { email: domain }."
     },
     "nulls": {
      "type": "string",
      "enum": [
       "show",
       "hide"
      ],
      "description": "show: null stays null. Absent: hide."
     },
     "write": {
      "type": "string",
      "const": "allow",
      "description": "A session that does not see the column may still write it. Absent: refused.",
      "x-instead": "Write write: allow, or leave it out: then writing the column is refused."
     },
     "search": {
      "type": "string",
      "const": "equality",
      "description": "Rows may be found by the exact value. Absent: not.",
      "x-instead": "Write search: equality, or leave it out."
     }
    },
    "description": "The domain of an e-mail address."
   },
   {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "hash"
    ],
    "properties": {
     "hash": {
      "type": "boolean",
      "const": true,
      "description": "A hash keyed per session: equal values stay equal.",
      "x-instead": "Write { hash: true, … } or hash."
     },
     "nulls": {
      "type": "string",
      "enum": [
       "show",
       "hide"
      ],
      "description": "show: null stays null. Absent: hide."
     },
     "write": {
      "type": "string",
      "const": "allow",
      "description": "A session that does not see the column may still write it. Absent: refused.",
      "x-instead": "Write write: allow, or leave it out: then writing the column is refused."
     },
     "search": {
      "type": "string",
      "const": "equality",
      "description": "Rows may be found by the exact value. Absent: not.",
      "x-instead": "Write search: equality, or leave it out."
     }
    },
    "description": "A hash keyed per session."
   }
  ]
 },
 "guard": {
  "title": "GuardDocument",
  "description": "guards/RESOURCE.yaml: what is denied or held for approval; limits.",
  "type": "object",
  "additionalProperties": false,
  "required": [],
  "properties": {
   "deny": {
    "type": "array",
    "minItems": 1,
    "maxItems": 100,
    "description": "What is denied. An entry is met when all that it says is met.",
    "items": {
     "type": "object",
     "additionalProperties": false,
     "required": [],
     "properties": {
      "statements": {
       "type": "array",
       "minItems": 1,
       "maxItems": 40,
       "uniqueItems": true,
       "items": {
        "type": "string",
        "$ref": "words#/$defs/statementName"
       },
       "description": "Kinds of statement by what they do, or finer names of them."
      },
      "tables": {
       "type": "array",
       "minItems": 1,
       "maxItems": 100,
       "uniqueItems": true,
       "items": {
        "type": "string",
        "$ref": "words#/$defs/tablePattern"
       },
       "description": "Relations that the statement reads or writes, through views and partitions too."
      },
      "columns": {
       "type": "array",
       "minItems": 1,
       "maxItems": 100,
       "uniqueItems": true,
       "items": {
        "type": "string",
        "$ref": "words#/$defs/columnPattern"
       },
       "description": "Columns that the statement names or may read."
      },
      "roles": {
       "type": "array",
       "minItems": 1,
       "maxItems": 100,
       "uniqueItems": true,
       "items": {
        "type": "string",
        "$ref": "words#/$defs/name"
       },
       "description": "Roles of the resource; absent: every role."
      },
      "during": {
       "$ref": "guard#/$defs/window",
       "description": "Met within these hours."
      },
      "outside": {
       "$ref": "guard#/$defs/window",
       "description": "Met outside these hours."
      },
      "from": {
       "$ref": "guard#/$defs/networks",
       "description": "Met by clients in these networks."
      },
      "notFrom": {
       "$ref": "guard#/$defs/networks",
       "description": "Met by clients outside these networks."
      }
     },
     "minProperties": 1,
     "x-instead": "Write { statements: [NAME, …] }; tables, columns, roles, during, outside, from and notFrom narrow it.",
     "x-unknown": {
      "statement": "Write `statements`, a list.",
      "table": "Write `tables`, a list.",
      "relations": "Write `tables`, a list of schema.table.",
      "column": "Write `columns`, a list.",
      "role": "Write `roles`, a list.",
      "when": "Write `outside:` for what is denied or held outside some hours, or `during:` for within.",
      "networks": "Write `from:` or `notFrom:`, a list of networks.",
      "why": "Say it in a comment: `# …`.",
      "rows": "Rows can be held (hold: [{ rows: { over: N } }]) or limited (limit: { rows: N }), not denied."
     }
    }
   },
   "hold": {
    "type": "array",
    "minItems": 1,
    "maxItems": 100,
    "description": "What waits for an approval. An entry is met when all that it says is met.",
    "items": {
     "type": "object",
     "additionalProperties": false,
     "required": [],
     "properties": {
      "statements": {
       "type": "array",
       "minItems": 1,
       "maxItems": 40,
       "uniqueItems": true,
       "items": {
        "type": "string",
        "$ref": "words#/$defs/statementName"
       },
       "description": "Kinds of statement by what they do, or finer names of them."
      },
      "tables": {
       "type": "array",
       "minItems": 1,
       "maxItems": 100,
       "uniqueItems": true,
       "items": {
        "type": "string",
        "$ref": "words#/$defs/tablePattern"
       },
       "description": "Relations that the statement reads or writes, through views and partitions too."
      },
      "columns": {
       "type": "array",
       "minItems": 1,
       "maxItems": 100,
       "uniqueItems": true,
       "items": {
        "type": "string",
        "$ref": "words#/$defs/columnPattern"
       },
       "description": "Columns that the statement names or may read."
      },
      "roles": {
       "type": "array",
       "minItems": 1,
       "maxItems": 100,
       "uniqueItems": true,
       "items": {
        "type": "string",
        "$ref": "words#/$defs/name"
       },
       "description": "Roles of the resource; absent: every role."
      },
      "during": {
       "$ref": "guard#/$defs/window",
       "description": "Met within these hours."
      },
      "outside": {
       "$ref": "guard#/$defs/window",
       "description": "Met outside these hours."
      },
      "from": {
       "$ref": "guard#/$defs/networks",
       "description": "Met by clients in these networks."
      },
      "notFrom": {
       "$ref": "guard#/$defs/networks",
       "description": "Met by clients outside these networks."
      },
      "rows": {
       "type": "object",
       "additionalProperties": false,
       "required": [
        "over"
       ],
       "properties": {
        "over": {
         "type": "integer",
         "minimum": 1,
         "maximum": 1000000000,
         "description": "Held when more rows than this would be read or written."
        }
       },
       "description": "By number of rows.",
       "x-instead": "Write rows: { over: NUMBER }."
      }
     },
     "minProperties": 1,
     "x-instead": "Write { statements: [NAME, …] } or { rows: { over: NUMBER } }; tables, columns, roles, during, outside, from and notFrom narrow it.",
     "x-unknown": {
      "statement": "Write `statements`, a list.",
      "table": "Write `tables`, a list.",
      "relations": "Write `tables`, a list of schema.table.",
      "column": "Write `columns`, a list.",
      "role": "Write `roles`, a list.",
      "when": "Write `outside:` for what is denied or held outside some hours, or `during:` for within.",
      "networks": "Write `from:` or `notFrom:`, a list of networks.",
      "why": "Say it in a comment: `# …`."
     }
    }
   },
   "limit": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {
     "rows": {
      "type": "integer",
      "minimum": 1,
      "maximum": 1000000000,
      "description": "The most rows one statement may return."
     },
     "sessionRows": {
      "type": "integer",
      "minimum": 1,
      "maximum": 1000000000000,
      "description": "The most rows all statements of one session may return together."
     },
     "statement": {
      "$ref": "words#/$defs/duration",
      "description": "The longest one statement may run."
     }
    },
    "minProperties": 1,
    "description": "Limits of every statement.",
    "x-unknown": {
     "time": "Write statement: and a duration such as 5m.",
     "timeout": "Write statement: and a duration such as 5m.",
     "session": "Write sessionRows: NUMBER; how long a session lasts stands in writ.yaml.",
     "rowsPerSession": "Write sessionRows: NUMBER."
    }
   }
  },
  "minProperties": 1,
  "x-instead": "Write at least one of deny, hold and limit, or delete the file.",
  "x-unknown": {
   "limits": "Write `limit`.",
   "allow": "What is allowed stands in the roles of resources/RESOURCE.yaml."
  }
 },
 "guard#/$defs/window": {
  "type": "object",
  "additionalProperties": false,
  "required": [
   "zone"
  ],
  "properties": {
   "days": {
    "type": "array",
    "minItems": 1,
    "maxItems": 7,
    "items": {
     "type": "string",
     "pattern": "^(?:mon|tue|wed|thu|fri|sat|sun)(?:-(?:mon|tue|wed|thu|fri|sat|sun))?$",
     "maxLength": 7,
     "x-meaning": "a day such as mon, or days such as mon-fri",
     "x-instead": "Write mon, tue, wed, thu, fri, sat, sun, or a span such as mon-fri.",
     "description": "A day, or a span of days."
    },
    "description": "Days; absent: every day."
   },
   "from": {
    "$ref": "guard#/$defs/clock",
    "description": "Absent: 00:00."
   },
   "to": {
    "$ref": "guard#/$defs/clock",
    "description": "The first minute that is outside again; absent: 24:00. Before `from`: it lies on the next day."
   },
   "zone": {
    "type": "string",
    "minLength": 3,
    "maxLength": 64,
    "pattern": "^[A-Za-z0-9_+/-]{3,64}$",
    "x-meaning": "the name of a time zone",
    "x-instead": "Write UTC, or a zone as the IANA database names it, such as Europe/Berlin.",
    "description": "Whose clock is meant: UTC, or a zone such as Europe/Berlin."
   }
  },
  "x-instead": "Write { days: [mon-fri], from: \"09:00\", to: \"18:00\", zone: Europe/Berlin }.",
  "description": "Hours of the week.",
  "x-unknown": {
   "timezone": "Write `zone`.",
   "tz": "Write `zone`.",
   "until": "Write `to`.",
   "day": "Write `days`, a list."
  }
 },
 "guard#/$defs/clock": {
  "type": "string",
  "pattern": "^(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00)$",
  "maxLength": 5,
  "x-meaning": "a time of day such as \"09:00\"",
  "x-instead": "Write hours and minutes with two digits each, such as \"09:00\".",
  "description": "A time of day."
 },
 "guard#/$defs/networks": {
  "type": "array",
  "minItems": 1,
  "maxItems": 100,
  "uniqueItems": true,
  "items": {
   "type": "string",
   "minLength": 2,
   "maxLength": 49,
   "pattern": "^[0-9a-fA-F.:]{2,45}(?:/[0-9]{1,3})?$",
   "x-meaning": "a network such as 10.0.0.0/8",
   "x-instead": "Write address/bits, such as 10.0.0.0/8 or \"2001:db8::/32\"; an address alone is that one client.",
   "description": "A network, or one address."
  },
  "description": "Networks."
 },
 "scenario": {
  "title": "ScenarioDocument",
  "description": "scenarios/NAME.yaml: what may be approved without a person.",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "to",
   "resource",
   "role",
   "longest",
   "why",
   "atMost"
  ],
  "properties": {
   "to": {
    "$ref": "words#/$defs/grantTo"
   },
   "resource": {
    "$ref": "words#/$defs/name",
    "description": "The resource: the name of a file in resources/, without .yaml."
   },
   "role": {
    "$ref": "words#/$defs/name",
    "description": "A role of that resource."
   },
   "longest": {
    "$ref": "words#/$defs/duration",
    "description": "The longest life of a grant made by it."
   },
   "why": {
    "type": "string",
    "minLength": 1,
    "maxLength": 200,
    "description": "A regular expression that the whole reason must match.",
    "x-instead": "Write a regular expression in quotes, such as 'INC-[0-9]+ .+'."
   },
   "atMost": {
    "type": "string",
    "minLength": 7,
    "maxLength": 17,
    "pattern": "^[1-9][0-9]{0,5} in [1-9][0-9]{0,5}(s|m|h|d)$",
    "x-meaning": "COUNT in DURATION, such as 3 in 7d",
    "description": "How often it may be used: COUNT in DURATION.",
    "x-instead": "Write a count, the word in and a duration, such as 3 in 7d."
   },
   "breakGlass": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "review"
    ],
    "properties": {
     "review": {
      "$ref": "words#/$defs/duration",
      "description": "How soon an owner, who is not the person, must have approved the merged pull request."
     }
    },
    "description": "For emergencies: short, loud, and owing a review afterwards. While one is owed, the next is refused.",
    "x-instead": "Write breakGlass: { review: 24h }, or leave `breakGlass` out."
   }
  },
  "x-unknown": {
   "breakglass": "Write `breakGlass`.",
   "break-glass": "Write `breakGlass`.",
   "review": "Write breakGlass: { review: 24h }.",
   "until": "Write `longest`: and a duration such as 4h."
  }
 },
 "proxy": {
  "title": "ProxyDocument",
  "description": "proxy.yaml: one proxy's own configuration. Trust is pinned here, not in the repository.",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "bundle",
   "listen",
   "records",
   "tokens"
  ],
  "properties": {
   "bundle": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "from",
     "keys",
     "repository",
     "scope",
     "minSequence",
     "epoch",
     "every"
    ],
    "properties": {
     "from": {
      "type": "string",
      "minLength": 1,
      "maxLength": 2048,
      "pattern": "^[^\\u0000-\\u001f\\u007f]+$",
      "x-meaning": "a folder, or an http, https or s3 address",
      "description": "Where bundles are published: a folder, or an http, https or s3 address."
     },
     "keys": {
      "type": "array",
      "minItems": 1,
      "maxItems": 10,
      "description": "The keys that may sign bundles.",
      "items": {
       "type": "object",
       "additionalProperties": false,
       "required": [
        "kid",
        "jwk"
       ],
       "properties": {
        "kid": {
         "$ref": "words#/$defs/keyId",
         "description": "The key's id."
        },
        "jwk": {
         "$ref": "words#/$defs/publicJwk"
        },
        "notAfter": {
         "$ref": "words#/$defs/calendarDay",
         "description": "The last day on which the key is believed."
        }
       }
      }
     },
     "repository": {
      "type": [
       "integer",
       "string"
      ],
      "minimum": 1,
      "maximum": 9007199254740991,
      "minLength": 1,
      "maxLength": 200,
      "description": "The id of the access repository whose bundles are believed."
     },
     "scope": {
      "$ref": "words#/$defs/name",
      "description": "The scope of bundles this proxy enforces."
     },
     "minSequence": {
      "type": "integer",
      "minimum": 0,
      "maximum": 9007199254740991,
      "description": "Bundles below this sequence are never believed."
     },
     "epoch": {
      "type": "integer",
      "minimum": 1,
      "maximum": 9007199254740991,
      "description": "Raised only to accept a rewritten history."
     },
     "first": {
      "$ref": "words#/$defs/digest",
      "description": "Digest of the first bundle. Absent: taken on first use, with a warning."
     },
     "every": {
      "$ref": "words#/$defs/duration",
      "description": "How often to look for a newer bundle."
     },
     "breakGlass": {
      "type": "object",
      "additionalProperties": false,
      "required": [
       "folder",
       "kid",
       "jwk",
       "longest"
      ],
      "description": "The offline key that may add grants for some hours while GitHub is down. Absent: none may.",
      "x-instead": "Write { folder: PATH, kid: KID, jwk: {…}, longest: 4h }, as writ keys break-glass prints it.",
      "properties": {
       "folder": {
        "$ref": "words#/$defs/path",
        "description": "A folder of this machine in which break-glass.tar.gz is looked for."
       },
       "kid": {
        "$ref": "words#/$defs/keyId",
        "description": "The key's id."
       },
       "jwk": {
        "$ref": "words#/$defs/publicJwk"
       },
       "longest": {
        "$ref": "words#/$defs/duration",
        "description": "How long what it signs may be in force: 4h at most."
       }
      }
     },
     "ca": {
      "$ref": "words#/$defs/path",
      "description": "For https and s3: PEM file with the authority of the server's certificate, instead of the system's."
     },
     "token": {
      "$ref": "words#/$defs/secretReference",
      "description": "For https: where the bearer token lies that the server asks for."
     },
     "s3": {
      "type": "object",
      "additionalProperties": false,
      "required": [
       "region",
       "accessKeyId",
       "secretAccessKey"
      ],
      "description": "For s3: where the bucket lies, and who reads it.",
      "x-instead": "Write { region: REGION, accessKeyId: { env: NAME }, secretAccessKey: { env: NAME } }.",
      "properties": {
       "region": {
        "type": "string",
        "minLength": 1,
        "maxLength": 64,
        "pattern": "^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$",
        "x-meaning": "a region, such as eu-central-1",
        "x-instead": "Write the region's short name; the address of a store that is not Amazon's goes to endpoint.",
        "description": "The bucket's region. Stores that have none take us-east-1 or auto."
       },
       "endpoint": {
        "type": "string",
        "minLength": 1,
        "maxLength": 2048,
        "pattern": "^[^\\u0000-\\u001f\\u007f]+$",
        "x-meaning": "an https address",
        "description": "The address of a store that is not Amazon's own, without the bucket. Absent: Amazon's, of the region."
       },
       "pathStyle": {
        "type": "boolean",
        "description": "True: the bucket is in the address's path; false: in its host name. Absent: in the path with endpoint, else in the host name."
       },
       "accessKeyId": {
        "$ref": "words#/$defs/secretReference",
        "description": "Where the access key id lies."
       },
       "secretAccessKey": {
        "$ref": "words#/$defs/secretReference",
        "description": "Where the secret access key lies."
       },
       "sessionToken": {
        "$ref": "words#/$defs/secretReference",
        "description": "Where the session token lies, for credentials that end."
       }
      }
     }
    },
    "description": "Which bundles are believed."
   },
   "listen": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "postgres"
    ],
    "properties": {
     "postgres": {
      "description": "Where PostgreSQL clients connect.",
      "x-instead": "Write { address: HOST:PORT, tls: { certificate: PATH, key: PATH } }; to listen without TLS on this machine only, plaintext: loopback-only in place of tls.",
      "oneOf": [
       {
        "type": "object",
        "additionalProperties": false,
        "required": [
         "address",
         "tls"
        ],
        "properties": {
         "address": {
          "$ref": "words#/$defs/listenAddress",
          "description": "Where to listen."
         },
         "name": {
          "$ref": "words#/$defs/listenAddress",
          "description": "Where clients connect, as they know it: a balancer's name, or this machine's. Shown at /.well-known/writ.",
          "x-instead": "Write HOST:PORT, such as gateway.acme.example:5432, with the host that the certificate is for."
         },
         "ca": {
          "$ref": "words#/$defs/path",
          "description": "PEM file with the authority of the certificate, shown to clients beside name. Absent: those of the system."
         },
         "login": {
          "type": "string",
          "enum": [
           "password",
           "oauth",
           "either"
          ],
          "description": "How clients log in: password, with a token of Writ; oauth, with the provider's token by OAUTHBEARER; either, by OAUTHBEARER where the client asks for it. Absent: either.",
          "x-instead": "Write login: password, login: oauth or login: either."
         },
         "tls": {
          "type": "object",
          "additionalProperties": false,
          "required": [
           "certificate",
           "key"
          ],
          "properties": {
           "certificate": {
            "$ref": "words#/$defs/path",
            "description": "The certificate chain, PEM."
           },
           "key": {
            "$ref": "words#/$defs/path",
            "description": "Its private key, PEM."
           }
          },
          "description": "The certificate that clients see."
         }
        }
       },
       {
        "type": "object",
        "additionalProperties": false,
        "required": [
         "address",
         "plaintext"
        ],
        "properties": {
         "address": {
          "$ref": "words#/$defs/listenAddress",
          "description": "Where to listen; must be loopback."
         },
         "name": {
          "$ref": "words#/$defs/listenAddress",
          "description": "Where clients connect, as they know it. Shown at /.well-known/writ."
         },
         "plaintext": {
          "type": "string",
          "const": "loopback-only",
          "description": "No TLS; the address must be loopback.",
          "x-instead": "Write plaintext: loopback-only, and listen on 127.0.0.1 or [::1]."
         }
        }
       }
      ]
     },
     "control": {
      "type": "object",
      "additionalProperties": false,
      "required": [
       "address"
      ],
      "properties": {
       "address": {
        "$ref": "words#/$defs/listenAddress",
        "description": "Where to listen; loopback, unless exposed says otherwise."
       },
       "exposed": {
        "type": "string",
        "enum": [
         "tokens",
         "unauthenticated"
        ],
        "description": "Lets the control port be reached from other machines. tokens: for tokens and health alone, over TLS; unauthenticated: for everything else too, by whoever can.",
        "x-instead": "Write exposed: tokens and tls beside it, or exposed: unauthenticated; or listen on 127.0.0.1 or [::1]."
       },
       "tls": {
        "type": "object",
        "additionalProperties": false,
        "required": [
         "certificate",
         "key"
        ],
        "properties": {
         "certificate": {
          "$ref": "words#/$defs/path",
          "description": "The certificate chain, PEM."
         },
         "key": {
          "$ref": "words#/$defs/path",
          "description": "Its private key, PEM."
         }
        },
        "description": "The certificate that clients of the control port see; read again when it is renewed.",
        "x-instead": "Write { certificate: PATH, key: PATH }."
       }
      },
      "description": "The control port: tokens, health, status, metrics."
     }
    },
    "description": "Where the proxy listens."
   },
   "records": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "folder",
     "key"
    ],
    "properties": {
     "folder": {
      "$ref": "words#/$defs/path",
      "description": "The folder that records are kept in."
     },
     "key": {
      "$ref": "words#/$defs/keyFile",
      "description": "The key that signs records."
     }
    },
    "description": "Records of sessions."
   },
   "tokens": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "key"
    ],
    "properties": {
     "key": {
      "$ref": "words#/$defs/keyFile",
      "description": "The key that signs Writ's own tokens."
     },
     "also": {
      "type": "array",
      "minItems": 1,
      "maxItems": 4,
      "description": "Public keys of other proxies, or of before and after a rotation: tokens signed with them are believed too.",
      "x-instead": "Write a list such as [{ kid: token-XXXX, jwk: { … } }]; `writ keys rotate` prints it.",
      "items": {
       "type": "object",
       "additionalProperties": false,
       "required": [
        "kid",
        "jwk"
       ],
       "properties": {
        "kid": {
         "$ref": "words#/$defs/keyId",
         "description": "The key's id."
        },
        "jwk": {
         "$ref": "words#/$defs/publicJwk"
        }
       }
      }
     },
     "issuers": {
      "type": "object",
      "maxProperties": 20,
      "propertyNames": {
       "$ref": "words#/$defs/name"
      },
      "description": "How this proxy reaches an identity provider, by its name in writ.yaml, where it is not as everybody does.",
      "x-instead": "Write a name of an issuer, such as kubernetes: { ca: PATH }.",
      "additionalProperties": {
       "type": "object",
       "additionalProperties": false,
       "description": "One issuer.",
       "properties": {
        "ca": {
         "$ref": "words#/$defs/path",
         "description": "PEM file with the authority of its certificate. Absent: those of the system."
        },
        "hosts": {
         "type": "array",
         "minItems": 1,
         "maxItems": 10,
         "items": {
          "type": "string",
          "minLength": 1,
          "maxLength": 260,
          "pattern": "^[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::[0-9]{1,5})?$",
          "x-meaning": "a host, such as keys.acme.example or keys.acme.example:8443",
          "description": "A host."
         },
         "description": "Other hosts that its keys may lie on, or its redirects lead to."
        }
       }
      }
     }
    },
    "description": "Writ's own tokens."
   },
   "instance": {
    "type": "integer",
    "minimum": 1,
    "maximum": 255,
    "description": "This proxy's number among those behind one balancer; part of what its clients cancel with. Absent: it is alone.",
    "x-instead": "Write a whole number from 1 to 255, another for each proxy."
   },
   "peers": {
    "type": "array",
    "minItems": 1,
    "maxItems": 255,
    "description": "The proxies behind the same balancer: where a cancel request goes that is for one of them. This proxy may be among them.",
    "items": {
     "description": "One of them.",
     "x-instead": "Write { instance: NUMBER, address: HOST:PORT, tls: { ca: PATH, name: NAME } }; on this machine only, plaintext: loopback-only in place of tls.",
     "oneOf": [
      {
       "type": "object",
       "additionalProperties": false,
       "required": [
        "instance",
        "address",
        "tls"
       ],
       "properties": {
        "instance": {
         "type": "integer",
         "minimum": 1,
         "maximum": 255,
         "description": "Its number.",
         "x-instead": "Write a whole number from 1 to 255, another for each proxy."
        },
        "address": {
         "$ref": "words#/$defs/listenAddress",
         "description": "Where its PostgreSQL clients connect, past the balancer."
        },
        "tls": {
         "type": "object",
         "additionalProperties": false,
         "properties": {
          "ca": {
           "$ref": "words#/$defs/path",
           "description": "The authority that vouches for it, PEM. Absent: those of the system."
          },
          "name": {
           "type": "string",
           "minLength": 1,
           "maxLength": 253,
           "pattern": "^[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?$",
           "x-meaning": "a host name, such as gateway.acme.example",
           "description": "The name its certificate is for. Absent: the host of its address."
          }
         },
         "description": "Its certificate is checked. Write {} where the system's authorities vouch for it."
        }
       }
      },
      {
       "type": "object",
       "additionalProperties": false,
       "required": [
        "instance",
        "address",
        "plaintext"
       ],
       "properties": {
        "instance": {
         "type": "integer",
         "minimum": 1,
         "maximum": 255,
         "description": "Its number.",
         "x-instead": "Write a whole number from 1 to 255, another for each proxy."
        },
        "address": {
         "$ref": "words#/$defs/listenAddress",
         "description": "Where its PostgreSQL clients connect; must be loopback."
        },
        "plaintext": {
         "type": "string",
         "const": "loopback-only",
         "description": "No TLS; the address must be loopback.",
         "x-instead": "Write plaintext: loopback-only, and an address on 127.0.0.1 or [::1]."
        }
       }
      }
     ]
    }
   },
   "drain": {
    "$ref": "words#/$defs/duration",
    "description": "How long sessions under way may take to end when the proxy is told to stop. Absent: 30s."
   },
   "workers": {
    "type": "integer",
    "minimum": 1,
    "maximum": 64,
    "description": "Processes that share the port on this machine. Absent: 1.",
    "x-instead": "Write a whole number from 1 to 64, no more than the machine has cores."
   },
   "sessions": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "idle": {
      "$ref": "words#/$defs/duration",
      "description": "Ends sessions that do nothing for so long, outside a transaction. Absent: never."
     },
     "idleInTransaction": {
      "$ref": "words#/$defs/duration",
      "description": "Ends sessions that do nothing for so long in a transaction. Absent: never."
     },
     "unread": {
      "$ref": "words#/$defs/duration",
      "description": "Ends sessions whose client takes nothing for so long while rows wait for it. Absent: 1h."
     }
    },
    "description": "How long sessions may rest."
   },
   "state": {
    "$ref": "words#/$defs/path",
    "description": "The folder for the watermark and the last good bundle. Absent: beside the records."
   },
   "secrets": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "vault": {
      "type": "object",
      "additionalProperties": false,
      "required": [
       "address",
       "auth"
      ],
      "properties": {
       "address": {
        "type": "string",
        "minLength": 8,
        "maxLength": 512,
        "pattern": "^https?://[A-Za-z0-9.\\[\\]:_-]+/?$",
        "x-meaning": "an https address without a path, such as https://vault.internal:8200",
        "description": "Where Vault answers.",
        "x-instead": "Write https://HOST:8200. http is for loopback only."
       },
       "ca": {
        "$ref": "words#/$defs/path",
        "description": "PEM file with the authority of Vault's certificate, instead of the system's."
       },
       "namespace": {
        "type": "string",
        "minLength": 1,
        "maxLength": 256,
        "pattern": "^[A-Za-z0-9_][A-Za-z0-9._/-]*$",
        "x-meaning": "a namespace, such as acme/payments",
        "description": "The namespace, where Vault has any."
       },
       "auth": {
        "description": "How the proxy proves itself to Vault.",
        "x-instead": "Write one of { appRole: { roleId: ID, secretId: { file: PATH } } }, { kubernetes: { role: ROLE } }, { jwt: { role: ROLE, file: PATH } } and { token: { file: PATH } }.",
        "oneOf": [
         {
          "type": "object",
          "additionalProperties": false,
          "required": [
           "token"
          ],
          "properties": {
           "token": {
            "$ref": "proxy#/$defs/localSecret",
            "description": "Where a token lies that somebody else renews, such as Vault Agent."
           }
          }
         },
         {
          "type": "object",
          "additionalProperties": false,
          "required": [
           "appRole"
          ],
          "properties": {
           "appRole": {
            "type": "object",
            "additionalProperties": false,
            "required": [
             "roleId",
             "secretId"
            ],
            "properties": {
             "roleId": {
              "type": "string",
              "minLength": 1,
              "maxLength": 200,
              "pattern": "^[A-Za-z0-9._-]+$",
              "x-meaning": "a role id",
              "description": "The role's id, which is no secret."
             },
             "secretId": {
              "$ref": "proxy#/$defs/localSecret",
              "description": "Where the secret id lies."
             },
             "mount": {
              "type": "string",
              "minLength": 1,
              "maxLength": 200,
              "pattern": "^[A-Za-z0-9_-][A-Za-z0-9._-]*(?:/[A-Za-z0-9_-][A-Za-z0-9._-]*)*$",
              "x-meaning": "a path below auth/, such as approle or team/approle",
              "description": "Where the method is mounted below auth/. Absent: at its own name."
             }
            },
            "description": "Log in by AppRole."
           }
          }
         },
         {
          "type": "object",
          "additionalProperties": false,
          "required": [
           "kubernetes"
          ],
          "properties": {
           "kubernetes": {
            "type": "object",
            "additionalProperties": false,
            "required": [
             "role"
            ],
            "properties": {
             "role": {
              "type": "string",
              "minLength": 1,
              "maxLength": 128,
              "pattern": "^[A-Za-z0-9_][A-Za-z0-9._-]*$",
              "x-meaning": "the name of a role in Vault",
              "description": "The role to log in as."
             },
             "tokenFile": {
              "$ref": "words#/$defs/path",
              "description": "The service account's token. Absent: where Kubernetes puts it into a pod."
             },
             "mount": {
              "type": "string",
              "minLength": 1,
              "maxLength": 200,
              "pattern": "^[A-Za-z0-9_-][A-Za-z0-9._-]*(?:/[A-Za-z0-9_-][A-Za-z0-9._-]*)*$",
              "x-meaning": "a path below auth/, such as approle or team/approle",
              "description": "Where the method is mounted below auth/. Absent: at its own name."
             }
            },
            "description": "Log in by this pod's service account."
           }
          }
         },
         {
          "type": "object",
          "additionalProperties": false,
          "required": [
           "jwt"
          ],
          "properties": {
           "jwt": {
            "type": "object",
            "additionalProperties": false,
            "required": [
             "role",
             "file"
            ],
            "properties": {
             "role": {
              "type": "string",
              "minLength": 1,
              "maxLength": 128,
              "pattern": "^[A-Za-z0-9_][A-Za-z0-9._-]*$",
              "x-meaning": "the name of a role in Vault",
              "description": "The role to log in as."
             },
             "file": {
              "$ref": "words#/$defs/path",
              "description": "The file that holds the JWT; read anew at each login."
             },
             "mount": {
              "type": "string",
              "minLength": 1,
              "maxLength": 200,
              "pattern": "^[A-Za-z0-9_-][A-Za-z0-9._-]*(?:/[A-Za-z0-9_-][A-Za-z0-9._-]*)*$",
              "x-meaning": "a path below auth/, such as approle or team/approle",
              "description": "Where the method is mounted below auth/. Absent: at its own name."
             }
            },
            "description": "Log in by a JWT that the platform keeps fresh."
           }
          }
         }
        ]
       }
      },
      "description": "HashiCorp Vault.",
      "x-instead": "Write { address: https://HOST:8200, auth: … }.",
      "x-unknown": {
       "token": "Write auth: { token: { file: PATH } }.",
       "url": "Write `address`.",
       "addr": "Write `address`."
      }
     },
     "aws": {
      "type": "object",
      "additionalProperties": false,
      "required": [
       "region"
      ],
      "properties": {
       "region": {
        "type": "string",
        "minLength": 1,
        "maxLength": 64,
        "pattern": "^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$",
        "x-meaning": "a region, such as eu-central-1",
        "x-instead": "Write the region's short name, such as eu-central-1.",
        "description": "The region of the secrets."
       },
       "endpoint": {
        "type": "string",
        "minLength": 8,
        "maxLength": 512,
        "pattern": "^https?://[A-Za-z0-9.\\[\\]:_-]+/?$",
        "x-meaning": "an https address without a path, such as https://vault.internal:8200",
        "description": "Instead of Amazon's own address of the region, such as that of a VPC endpoint.",
        "x-instead": "Write https://HOST. http is for loopback only."
       },
       "ca": {
        "$ref": "words#/$defs/path",
        "description": "PEM file with the authority of the endpoint's certificate, instead of the system's."
       },
       "auth": {
        "description": "Who the proxy is to AWS. Absent: as AWS's own tools find it in the environment.",
        "x-instead": "Leave it out where the platform gives credentials; else write { webIdentity: { role: ARN, tokenFile: PATH } } or { keys: { accessKeyId: { file: PATH }, secretAccessKey: { file: PATH } } }.",
        "oneOf": [
         {
          "type": "object",
          "additionalProperties": false,
          "required": [
           "keys"
          ],
          "properties": {
           "keys": {
            "type": "object",
            "additionalProperties": false,
            "required": [
             "accessKeyId",
             "secretAccessKey"
            ],
            "properties": {
             "accessKeyId": {
              "$ref": "proxy#/$defs/localSecret",
              "description": "Where the access key id lies."
             },
             "secretAccessKey": {
              "$ref": "proxy#/$defs/localSecret",
              "description": "Where the secret access key lies."
             },
             "sessionToken": {
              "$ref": "proxy#/$defs/localSecret",
              "description": "Where the session token lies, for credentials that end."
             }
            },
            "description": "Keys of a user."
           }
          }
         },
         {
          "type": "object",
          "additionalProperties": false,
          "required": [
           "webIdentity"
          ],
          "properties": {
           "webIdentity": {
            "type": "object",
            "additionalProperties": false,
            "required": [
             "role",
             "tokenFile"
            ],
            "properties": {
             "role": {
              "type": "string",
              "minLength": 20,
              "maxLength": 2048,
              "pattern": "^arn:aws[a-z-]*:iam::[0-9]{12}:role/[\\x21-\\x7e]+$",
              "x-meaning": "the ARN of a role",
              "description": "The role to assume."
             },
             "tokenFile": {
              "$ref": "words#/$defs/path",
              "description": "The file that holds the token; read anew each time."
             },
             "stsEndpoint": {
              "type": "string",
              "minLength": 8,
              "maxLength": 512,
              "pattern": "^https?://[A-Za-z0-9.\\[\\]:_-]+/?$",
              "x-meaning": "an https address without a path, such as https://vault.internal:8200",
              "description": "Instead of Amazon's own STS of the region.",
              "x-instead": "Write https://HOST. http is for loopback only."
             }
            },
            "description": "A role, assumed with a token of the platform's."
           }
          }
         }
        ]
       }
      },
      "description": "AWS Secrets Manager.",
      "x-instead": "Write { region: REGION }."
     },
     "keepFor": {
      "$ref": "words#/$defs/duration",
      "description": "How long a secret may be used after it was fetched, also while the store does not answer. Absent: 5m; 1h at most."
     }
    },
    "description": "How secret stores are reached. References to env and file need nothing here."
   }
  }
 },
 "proxy#/$defs/localSecret": {
  "description": "Where a credential of the proxy's own lies: a file or a variable.",
  "oneOf": [
   {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "file"
    ],
    "properties": {
     "file": {
      "$ref": "words#/$defs/path",
      "description": "A file that the proxy reads.",
      "x-secret": true
     }
    }
   },
   {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "env"
    ],
    "properties": {
     "env": {
      "$ref": "words#/$defs/environmentName",
      "description": "A variable of the proxy's environment.",
      "x-secret": true
     }
    }
   }
  ],
  "x-secret": true,
  "x-instead": "Name where it lies: { file: PATH } or { env: NAME }. It must never stand here itself, nor lie in the store that it opens."
 },
 "manifest": {
  "title": "ManifestDocument",
  "description": "The .manifest of a bundle, as OPA reads it.",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "revision",
   "roots",
   "wasm",
   "rego_version",
   "metadata"
  ],
  "properties": {
   "revision": {
    "$ref": "words#/$defs/revision",
    "description": "The commit the bundle was built from."
   },
   "roots": {
    "type": "array",
    "minItems": 1,
    "maxItems": 100,
    "uniqueItems": true,
    "items": {
     "type": "string",
     "minLength": 0,
     "maxLength": 256,
     "pattern": "^[A-Za-z0-9_/-]*$",
     "x-meaning": "a path of names"
    },
    "description": "Roots of the documents the bundle owns."
   },
   "wasm": {
    "type": "array",
    "minItems": 1,
    "maxItems": 10,
    "description": "Entrypoints and the module that answers them.",
    "items": {
     "type": "object",
     "additionalProperties": false,
     "required": [
      "entrypoint",
      "module"
     ],
     "properties": {
      "entrypoint": {
       "type": "string",
       "minLength": 1,
       "maxLength": 256,
       "pattern": "^[a-z0-9_/]+$",
       "x-meaning": "a path of names",
       "description": "The entrypoint."
      },
      "module": {
       "type": "string",
       "const": "/policy.wasm",
       "description": "The module."
      }
     }
    }
   },
   "rego_version": {
    "type": "integer",
    "const": 1,
    "description": "The version of Rego."
   },
   "metadata": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "format"
    ],
    "properties": {
     "format": {
      "type": "integer",
      "minimum": 1,
      "maximum": 1000000,
      "description": "The version of data.json's shape. A proxy that does not know it refuses the bundle."
     },
     "opa": {
      "type": "string",
      "minLength": 1,
      "maxLength": 32,
      "description": "The version of OPA that compiled policy.wasm."
     },
     "policies": {
      "$ref": "words#/$defs/digest",
      "description": "Digest of the policies that policy.wasm was compiled from."
     }
    },
    "description": "What Writ adds."
   }
  }
 },
 "data": {
  "title": "DataDocument",
  "description": "data.json of a bundle: what policies read and the proxy takes its resources from.",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "writ"
  ],
  "properties": {
   "writ": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "format",
     "name",
     "issuers",
     "limits",
     "people",
     "accounts",
     "memberships",
     "claimed",
     "resources",
     "grants",
     "index",
     "masks",
     "guards",
     "vectors"
    ],
    "properties": {
     "format": {
      "type": "integer",
      "minimum": 1,
      "maximum": 1000000,
      "description": "The version of this shape."
     },
     "name": {
      "$ref": "words#/$defs/name"
     },
     "issuers": {
      "type": "object",
      "maxProperties": 20,
      "propertyNames": {
       "type": "string",
       "minLength": 1,
       "maxLength": 1024,
       "description": "A key."
      },
      "additionalProperties": {
       "type": "object",
       "additionalProperties": false,
       "required": [
        "trial",
        "workloads"
       ],
       "properties": {
        "trial": {
         "type": "boolean"
        },
        "workloads": {
         "type": "boolean"
        },
        "url": {
         "type": "string",
         "minLength": 1,
         "maxLength": 512,
         "description": "Its address, as its tokens say it."
        },
        "audience": {
         "type": "string",
         "minLength": 1,
         "maxLength": 512,
         "description": "The audience of tokens for Writ."
        },
        "user": {
         "type": "string",
         "minLength": 1,
         "maxLength": 512,
         "description": "The claim that names the person."
        },
        "groups": {
         "type": "string",
         "minLength": 1,
         "maxLength": 512,
         "description": "The claim that lists groups."
        },
        "client": {
         "type": "string",
         "minLength": 1,
         "maxLength": 512,
         "description": "The public client of writ login."
        },
        "id": {
         "type": "array",
         "minItems": 1,
         "maxItems": 4,
         "items": {
          "type": "string",
          "minLength": 1,
          "maxLength": 512,
          "description": "A claim."
         },
         "description": "The claims that name a workload."
        }
       },
       "description": "One issuer."
      },
      "description": "Who may vouch."
     },
     "limits": {
      "type": "object",
      "additionalProperties": false,
      "required": [
       "sessionSeconds",
       "groupsFreshSeconds"
      ],
      "properties": {
       "sessionSeconds": {
        "type": "integer",
        "minimum": 0,
        "maximum": 9007199254740991,
        "description": "The longest session."
       },
       "groupsFreshSeconds": {
        "type": "integer",
        "minimum": 0,
        "maximum": 9007199254740991,
        "description": "How long claimed groups are believed."
       }
      }
     },
     "people": {
      "type": "object",
      "maxProperties": 100000,
      "propertyNames": {
       "type": "string",
       "minLength": 1,
       "maxLength": 1024,
       "description": "A key."
      },
      "additionalProperties": {
       "type": "object",
       "additionalProperties": false,
       "required": [
        "issuer",
        "subject"
       ],
       "properties": {
        "issuer": {
         "$ref": "words#/$defs/name"
        },
        "subject": {
         "type": "string",
         "minLength": 1,
         "maxLength": 255,
         "description": "The issuer's id."
        }
       }
      },
      "description": "By name in people.yaml."
     },
     "accounts": {
      "type": "object",
      "maxProperties": 20,
      "propertyNames": {
       "type": "string",
       "minLength": 1,
       "maxLength": 1024,
       "description": "A key."
      },
      "additionalProperties": {
       "type": "object",
       "maxProperties": 100000,
       "propertyNames": {
        "type": "string",
        "minLength": 1,
        "maxLength": 1024,
        "description": "A key."
       },
       "additionalProperties": {
        "type": "string",
        "minLength": 1,
        "maxLength": 1024,
        "description": "A name in people.yaml."
       },
       "description": "By the issuer's id."
      },
      "description": "Names of people, by issuer and the issuer's id."
     },
     "memberships": {
      "type": "object",
      "maxProperties": 100000,
      "propertyNames": {
       "type": "string",
       "minLength": 1,
       "maxLength": 1024,
       "description": "A key."
      },
      "additionalProperties": {
       "type": "array",
       "maxItems": 10000,
       "items": {
        "$ref": "words#/$defs/name"
       },
       "description": "Groups."
      },
      "description": "Groups that list a user, by user name."
     },
     "claimed": {
      "type": "object",
      "maxProperties": 20,
      "propertyNames": {
       "type": "string",
       "minLength": 1,
       "maxLength": 1024,
       "description": "A key."
      },
      "additionalProperties": {
       "type": "object",
       "maxProperties": 100,
       "propertyNames": {
        "type": "string",
        "minLength": 1,
        "maxLength": 1024,
        "description": "A key."
       },
       "additionalProperties": {
        "type": "object",
        "maxProperties": 10000,
        "propertyNames": {
         "type": "string",
         "minLength": 1,
         "maxLength": 1024,
         "description": "A key."
        },
        "additionalProperties": {
         "type": "array",
         "maxItems": 10000,
         "items": {
          "$ref": "words#/$defs/name"
         },
         "description": "Groups."
        },
        "description": "By value."
       },
       "description": "By claim."
      },
      "description": "By issuer."
     },
     "resources": {
      "type": "object",
      "maxProperties": 10000,
      "propertyNames": {
       "type": "string",
       "minLength": 1,
       "maxLength": 1024,
       "description": "A key."
      },
      "additionalProperties": {
       "$ref": "data#/$defs/resourceData"
      },
      "description": "By name."
     },
     "grants": {
      "type": "object",
      "maxProperties": 200000,
      "propertyNames": {
       "type": "string",
       "minLength": 1,
       "maxLength": 1024,
       "description": "A key."
      },
      "additionalProperties": {
       "$ref": "data#/$defs/grantData"
      },
      "description": "By id."
     },
     "index": {
      "type": "object",
      "maxProperties": 200000,
      "propertyNames": {
       "type": "string",
       "minLength": 1,
       "maxLength": 1024,
       "description": "A key."
      },
      "additionalProperties": {
       "type": "object",
       "maxProperties": 10000,
       "propertyNames": {
        "type": "string",
        "minLength": 1,
        "maxLength": 1024,
        "description": "A key."
       },
       "additionalProperties": {
        "type": "array",
        "maxItems": 10000,
        "items": {
         "$ref": "words#/$defs/grantId"
        },
        "description": "Grant ids."
       },
       "description": "By resource."
      },
      "description": "By subject key."
     },
     "masks": {
      "type": "object",
      "maxProperties": 10000,
      "propertyNames": {
       "type": "string",
       "minLength": 1,
       "maxLength": 1024,
       "description": "A key."
      },
      "additionalProperties": {
       "$ref": "data#/$defs/maskData"
      },
      "description": "By resource."
     },
     "guards": {
      "type": "object",
      "maxProperties": 10000,
      "propertyNames": {
       "type": "string",
       "minLength": 1,
       "maxLength": 1024,
       "description": "A key."
      },
      "additionalProperties": {
       "$ref": "data#/$defs/guardData"
      },
      "description": "By resource."
     },
     "zones": {
      "type": "object",
      "maxProperties": 1000,
      "propertyNames": {
       "type": "string",
       "minLength": 3,
       "maxLength": 64,
       "description": "A time zone."
      },
      "additionalProperties": {
       "$ref": "data#/$defs/zoneData"
      },
      "description": "Time zones that guards name."
     },
     "vectors": {
      "type": "array",
      "maxItems": 1000,
      "items": {
       "$ref": "data#/$defs/testVector"
      },
      "description": "Asked of a fresh engine before the bundle is used."
     }
    }
   }
  }
 },
 "data#/$defs/namePattern": {
  "type": "object",
  "additionalProperties": false,
  "required": [
   "schema",
   "table"
  ],
  "properties": {
   "schema": {
    "type": [
     "string",
     "null"
    ],
    "maxLength": 63,
    "description": "Schema; null is any."
   },
   "table": {
    "type": [
     "string",
     "null"
    ],
    "maxLength": 63,
    "description": "Table; null is any."
   }
  }
 },
 "data#/$defs/dataColumnPattern": {
  "type": "object",
  "additionalProperties": false,
  "required": [
   "schema",
   "table",
   "column"
  ],
  "properties": {
   "schema": {
    "type": [
     "string",
     "null"
    ],
    "maxLength": 63,
    "description": "Schema; null is any."
   },
   "table": {
    "type": [
     "string",
     "null"
    ],
    "maxLength": 63,
    "description": "Table; null is any."
   },
   "column": {
    "type": [
     "string",
     "null"
    ],
    "maxLength": 63,
    "description": "Column; null is any."
   }
  }
 },
 "data#/$defs/resourceData": {
  "type": "object",
  "additionalProperties": false,
  "required": [
   "kind",
   "host",
   "port",
   "database",
   "tls",
   "record",
   "roles",
   "allowance"
  ],
  "properties": {
   "kind": {
    "type": "string",
    "const": "postgres",
    "description": "What it is."
   },
   "host": {
    "type": "string",
    "minLength": 1,
    "maxLength": 253,
    "description": "Host."
   },
   "port": {
    "type": "integer",
    "minimum": 1,
    "maximum": 65535,
    "description": "Port."
   },
   "database": {
    "$ref": "words#/$defs/databaseName"
   },
   "tls": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "mode"
    ],
    "properties": {
     "mode": {
      "type": "string",
      "enum": [
       "verify-full",
       "disable"
      ]
     },
     "ca": {
      "type": "string",
      "minLength": 1,
      "maxLength": 65536,
      "description": "PEM text."
     }
    }
   },
   "record": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "results",
     "rows",
     "durable"
    ],
    "properties": {
     "results": {
      "type": "string",
      "enum": [
       "none",
       "digest",
       "rows"
      ]
     },
     "rows": {
      "type": "integer",
      "minimum": 0,
      "maximum": 10000,
      "description": "How many."
     },
     "durable": {
      "type": "string",
      "enum": [
       "before",
       "within-a-second"
      ]
     }
    }
   },
   "roles": {
    "type": "object",
    "maxProperties": 100,
    "propertyNames": {
     "type": "string",
     "minLength": 1,
     "maxLength": 1024,
     "description": "A key."
    },
    "additionalProperties": {
     "$ref": "data#/$defs/roleData"
    },
    "description": "By name."
   },
   "allowance": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "addresses",
     "secrets"
    ],
    "description": "What security lets it name.",
    "properties": {
     "addresses": {
      "type": "array",
      "maxItems": 50,
      "items": {
       "type": "object",
       "additionalProperties": false,
       "required": [
        "host",
        "port"
       ],
       "properties": {
        "host": {
         "type": "string",
         "minLength": 1,
         "maxLength": 253,
         "description": "Host."
        },
        "port": {
         "type": "integer",
         "minimum": 1,
         "maximum": 65535,
         "description": "Port."
        }
       }
      }
     },
     "secrets": {
      "type": "array",
      "maxItems": 100,
      "items": {
       "type": "string",
       "minLength": 5,
       "maxLength": 512
      }
     }
    }
   }
  }
 },
 "data#/$defs/roleData": {
  "type": "object",
  "additionalProperties": false,
  "required": [
   "allow",
   "functions",
   "login"
  ],
  "properties": {
   "allow": {
    "type": "array",
    "maxItems": 16,
    "items": {
     "type": "string",
     "enum": [
      "all",
      "select",
      "insert",
      "update",
      "delete",
      "merge",
      "truncate",
      "ddl",
      "call",
      "do",
      "lock",
      "notify",
      "maintenance",
      "set",
      "other"
     ]
    },
    "description": "Kinds of statement."
   },
   "tables": {
    "type": "array",
    "maxItems": 1000,
    "items": {
     "$ref": "data#/$defs/namePattern"
    },
    "description": "Tables."
   },
   "functions": {
    "type": "array",
    "maxItems": 1000,
    "items": {
     "$ref": "words#/$defs/functionName"
    },
    "description": "Functions."
   },
   "login": {
    "oneOf": [
     {
      "type": "object",
      "additionalProperties": false,
      "required": [
       "user",
       "password"
      ],
      "properties": {
       "user": {
        "$ref": "words#/$defs/databaseName"
       },
       "password": {
        "$ref": "words#/$defs/secretReference"
       }
      }
     },
     {
      "type": "object",
      "additionalProperties": false,
      "required": [
       "dynamic"
      ],
      "properties": {
       "dynamic": {
        "type": "object",
        "additionalProperties": false,
        "required": [
         "vault"
        ],
        "properties": {
         "vault": {
          "type": "string",
          "minLength": 3,
          "maxLength": 512
         }
        }
       }
      }
     }
    ]
   }
  }
 },
 "data#/$defs/grantData": {
  "type": "object",
  "additionalProperties": false,
  "required": [
   "to",
   "resource",
   "role",
   "until"
  ],
  "properties": {
   "to": {
    "oneOf": [
     {
      "type": "object",
      "additionalProperties": false,
      "required": [
       "user"
      ],
      "properties": {
       "user": {
        "$ref": "words#/$defs/personName"
       }
      }
     },
     {
      "type": "object",
      "additionalProperties": false,
      "required": [
       "group"
      ],
      "properties": {
       "group": {
        "$ref": "words#/$defs/name"
       }
      }
     },
     {
      "type": "object",
      "additionalProperties": false,
      "required": [
       "workload"
      ],
      "properties": {
       "workload": {
        "type": "object",
        "maxProperties": 20,
        "propertyNames": {
         "type": "string",
         "minLength": 1,
         "maxLength": 1024,
         "description": "A key."
        },
        "additionalProperties": {
         "type": "string",
         "minLength": 1,
         "maxLength": 512,
         "description": "A value."
        },
        "description": "Claims."
       }
      }
     }
    ]
   },
   "resource": {
    "$ref": "words#/$defs/name"
   },
   "role": {
    "$ref": "words#/$defs/name"
   },
   "from": {
    "type": "integer",
    "minimum": 0,
    "maximum": 253402300799,
    "description": "Start."
   },
   "until": {
    "type": "integer",
    "minimum": 0,
    "maximum": 253402300799,
    "description": "End."
   },
   "only": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {
     "tables": {
      "type": "array",
      "maxItems": 1000,
      "items": {
       "$ref": "data#/$defs/namePattern"
      },
      "description": "Tables."
     },
     "allow": {
      "type": "array",
      "maxItems": 15,
      "items": {
       "$ref": "words#/$defs/statementKind"
      },
      "description": "Kinds."
     }
    }
   },
   "sessions": {
    "type": "integer",
    "minimum": 1,
    "maximum": 1000,
    "description": "So many sessions."
   }
  }
 },
 "data#/$defs/maskForm": {
  "oneOf": [
   {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "form"
    ],
    "properties": {
     "form": {
      "type": "string",
      "enum": [
       "null",
       "hash",
       "email"
      ]
     }
    }
   },
   {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "form"
    ],
    "properties": {
     "form": {
      "type": "string",
      "const": "fixed",
      "description": "A constant."
     },
     "value": {
      "type": "string",
      "maxLength": 1000
     }
    }
   },
   {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "form",
     "first",
     "last"
    ],
    "properties": {
     "form": {
      "type": "string",
      "const": "keep",
      "description": "A few characters."
     },
     "first": {
      "type": "integer",
      "minimum": 0,
      "maximum": 64,
      "description": "From the start."
     },
     "last": {
      "type": "integer",
      "minimum": 0,
      "maximum": 64,
      "description": "From the end."
     }
    }
   }
  ]
 },
 "data#/$defs/maskRule": {
  "type": "object",
  "additionalProperties": false,
  "required": [
   "schema",
   "table",
   "column",
   "mask",
   "nullsShow",
   "writeAllow",
   "searchEquality"
  ],
  "properties": {
   "schema": {
    "type": [
     "string",
     "null"
    ],
    "maxLength": 63,
    "description": "Schema."
   },
   "table": {
    "type": [
     "string",
     "null"
    ],
    "maxLength": 63,
    "description": "Table."
   },
   "column": {
    "type": [
     "string",
     "null"
    ],
    "maxLength": 63,
    "description": "Column."
   },
   "mask": {
    "$ref": "data#/$defs/maskForm"
   },
   "nullsShow": {
    "type": "boolean"
   },
   "writeAllow": {
    "type": "boolean"
   },
   "searchEquality": {
    "type": "boolean"
   }
  }
 },
 "data#/$defs/maskData": {
  "type": "object",
  "additionalProperties": false,
  "required": [
   "unlisted",
   "rules",
   "detect",
   "clear"
  ],
  "properties": {
   "unlisted": {
    "type": "string",
    "enum": [
     "show",
     "hide"
    ]
   },
   "rules": {
    "type": "array",
    "maxItems": 10000,
    "items": {
     "$ref": "data#/$defs/maskRule"
    },
    "description": "Rules."
   },
   "detect": {
    "type": "array",
    "maxItems": 5,
    "items": {
     "type": "string",
     "minLength": 1,
     "maxLength": 64,
     "description": "A kind of value."
    },
    "description": "Kinds of value."
   },
   "clear": {
    "type": "array",
    "maxItems": 1000,
    "items": {
     "type": "object",
     "additionalProperties": false,
     "required": [
      "columns",
      "roles"
     ],
     "properties": {
      "columns": {
       "type": "array",
       "maxItems": 1000,
       "items": {
        "$ref": "data#/$defs/dataColumnPattern"
       },
       "description": "Columns."
      },
      "roles": {
       "type": "array",
       "maxItems": 100,
       "items": {
        "$ref": "words#/$defs/name"
       },
       "description": "Roles."
      }
     }
    },
    "description": "What some roles see."
   }
  }
 },
 "data#/$defs/guardRule": {
  "type": "object",
  "additionalProperties": false,
  "required": [],
  "properties": {
   "statements": {
    "type": "array",
    "maxItems": 40,
    "items": {
     "$ref": "words#/$defs/statementName"
    },
    "description": "Names of statements."
   },
   "rowsOver": {
    "type": "integer",
    "minimum": 1,
    "maximum": 1000000000,
    "description": "Rows."
   },
   "tables": {
    "type": "array",
    "maxItems": 100,
    "items": {
     "$ref": "data#/$defs/namePattern"
    },
    "description": "Relations read or written."
   },
   "columns": {
    "type": "array",
    "maxItems": 100,
    "items": {
     "$ref": "data#/$defs/dataColumnPattern"
    },
    "description": "Columns named or perhaps read."
   },
   "roles": {
    "type": "array",
    "maxItems": 100,
    "items": {
     "$ref": "words#/$defs/name"
    },
    "description": "Absent: every role."
   },
   "during": {
    "$ref": "data#/$defs/timeWindow"
   },
   "outside": {
    "$ref": "data#/$defs/timeWindow"
   },
   "from": {
    "type": "array",
    "maxItems": 100,
    "items": {
     "type": "string",
     "minLength": 2,
     "maxLength": 49,
     "description": "address/bits."
    },
    "description": "Networks."
   },
   "notFrom": {
    "type": "array",
    "maxItems": 100,
    "items": {
     "type": "string",
     "minLength": 2,
     "maxLength": 49,
     "description": "address/bits."
    },
    "description": "Networks."
   },
   "line": {
    "type": "integer",
    "minimum": 1,
    "maximum": 1000000,
    "description": "Line of the file."
   }
  },
  "minProperties": 1
 },
 "data#/$defs/guardData": {
  "type": "object",
  "additionalProperties": false,
  "required": [
   "deny",
   "hold",
   "limit"
  ],
  "properties": {
   "deny": {
    "type": "array",
    "maxItems": 100,
    "items": {
     "$ref": "data#/$defs/guardRule"
    },
    "description": "Denied."
   },
   "hold": {
    "type": "array",
    "maxItems": 100,
    "items": {
     "$ref": "data#/$defs/guardRule"
    },
    "description": "Held."
   },
   "limit": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {
     "rows": {
      "type": "integer",
      "minimum": 1,
      "maximum": 1000000000,
      "description": "Rows."
     },
     "statementSeconds": {
      "type": "integer",
      "minimum": 1,
      "maximum": 31622400,
      "description": "Seconds."
     },
     "sessionRows": {
      "type": "integer",
      "minimum": 1,
      "maximum": 1000000000000,
      "description": "Rows of a session."
     }
    }
   }
  }
 },
 "data#/$defs/testVector": {
  "type": "object",
  "additionalProperties": false,
  "required": [
   "entrypoint",
   "input",
   "expect"
  ],
  "properties": {
   "entrypoint": {
    "type": "string",
    "enum": [
     "session",
     "statement"
    ]
   },
   "input": {
    "description": "The whole question; the policy itself reads it."
   },
   "expect": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "decision"
    ],
    "properties": {
     "decision": {
      "type": "string",
      "enum": [
       "allow",
       "deny",
       "hold"
      ]
     },
     "grant": {
      "$ref": "words#/$defs/grantId"
     }
    }
   }
  }
 },
 "data#/$defs/timeWindow": {
  "type": "object",
  "additionalProperties": false,
  "required": [
   "zone",
   "week"
  ],
  "properties": {
   "zone": {
    "type": "string",
    "minLength": 3,
    "maxLength": 64,
    "description": "A key of zones."
   },
   "week": {
    "type": "array",
    "minItems": 1,
    "maxItems": 16,
    "items": {
     "type": "array",
     "minItems": 2,
     "maxItems": 2,
     "items": {
      "type": "integer",
      "minimum": 0,
      "maximum": 604800,
      "description": "Seconds since Monday 00:00, local."
     },
     "description": "From, to."
    },
    "description": "Sorted, apart."
   }
  }
 },
 "data#/$defs/zoneData": {
  "type": "object",
  "additionalProperties": false,
  "required": [
   "first",
   "slots"
  ],
  "properties": {
   "first": {
    "type": "integer",
    "minimum": 0,
    "maximum": 100000,
    "description": "The number of the first slot."
   },
   "slots": {
    "type": "array",
    "maxItems": 1000,
    "items": {
     "type": "array",
     "minItems": 3,
     "maxItems": 3,
     "items": {
      "type": "integer",
      "minimum": -100000,
      "maximum": 253402300799,
      "description": "Seconds."
     },
     "description": "Instant, offset before it, offset from it on."
    },
    "description": "Offsets to UTC, slot by slot."
   }
  }
 },
 "decision": {
  "title": "DecisionDocument",
  "description": "What a policy answers: about a session, or about a statement.",
  "oneOf": [
   {
    "$ref": "decision#/$defs/sessionAllowed"
   },
   {
    "$ref": "decision#/$defs/sessionDenied"
   },
   {
    "$ref": "decision#/$defs/statementDecided"
   }
  ]
 },
 "decision#/$defs/decisionReason": {
  "type": "object",
  "additionalProperties": false,
  "required": [
   "code",
   "message"
  ],
  "properties": {
   "code": {
    "$ref": "words#/$defs/reasonCode",
    "description": "A stable code."
   },
   "message": {
    "type": "string",
    "minLength": 1,
    "maxLength": 4096,
    "description": "A sentence that a person can act on."
   }
  }
 },
 "decision#/$defs/sessionAllowed": {
  "type": "object",
  "additionalProperties": false,
  "required": [
   "decision",
   "view",
   "until",
   "reasons"
  ],
  "properties": {
   "decision": {
    "type": "string",
    "const": "allow",
    "description": "The answer."
   },
   "view": {
    "$ref": "decision#/$defs/sessionViewed"
   },
   "until": {
    "type": "integer",
    "minimum": 0,
    "maximum": 253402300799,
    "description": "The next instant at which the answer may change."
   },
   "reasons": {
    "type": "array",
    "maxItems": 100,
    "items": {
     "$ref": "decision#/$defs/decisionReason"
    },
    "description": "Why."
   }
  },
  "description": "A session may start."
 },
 "decision#/$defs/sessionDenied": {
  "type": "object",
  "additionalProperties": false,
  "required": [
   "decision",
   "reasons",
   "choices",
   "until"
  ],
  "properties": {
   "decision": {
    "type": "string",
    "const": "deny",
    "description": "The answer."
   },
   "reasons": {
    "type": "array",
    "maxItems": 100,
    "items": {
     "$ref": "decision#/$defs/decisionReason"
    },
    "description": "Why."
   },
   "choices": {
    "type": "array",
    "maxItems": 1000,
    "items": {
     "type": "object",
     "additionalProperties": false,
     "required": [
      "grant",
      "role",
      "until"
     ],
     "properties": {
      "grant": {
       "$ref": "words#/$defs/grantId"
      },
      "role": {
       "$ref": "words#/$defs/name"
      },
      "until": {
       "type": "integer",
       "minimum": 0,
       "maximum": 253402300799,
       "description": "Its end."
      }
     }
    },
    "description": "What the subject could use instead."
   },
   "until": {
    "type": "integer",
    "minimum": 0,
    "maximum": 253402300799,
    "description": "When a later grant starts; 0 when nothing known will change the answer."
   }
  },
  "description": "A session may not start."
 },
 "decision#/$defs/statementDecided": {
  "type": "object",
  "additionalProperties": false,
  "required": [
   "decision",
   "reasons",
   "until",
   "limits"
  ],
  "properties": {
   "decision": {
    "type": "string",
    "enum": [
     "allow",
     "deny",
     "hold"
    ],
    "description": "The answer."
   },
   "reasons": {
    "type": "array",
    "maxItems": 100,
    "items": {
     "$ref": "decision#/$defs/decisionReason"
    },
    "description": "Why."
   },
   "until": {
    "type": "integer",
    "minimum": 0,
    "maximum": 253402300799,
    "description": "Never to be cached past this."
   },
   "limits": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {
     "rows": {
      "type": "integer",
      "minimum": 1,
      "maximum": 1000000000,
      "description": "Rows."
     },
     "statementSeconds": {
      "type": "integer",
      "minimum": 1,
      "maximum": 31622400,
      "description": "Seconds."
     },
     "sessionRows": {
      "type": "integer",
      "minimum": 1,
      "maximum": 1000000000000,
      "description": "Rows of a session."
     },
     "heldRows": {
      "type": "integer",
      "minimum": 1,
      "maximum": 1000000000,
      "description": "Rows beyond which an approval would be needed."
     }
    },
    "description": "Absent: no limit of that kind."
   }
  },
  "description": "A statement may run, may not, or waits."
 },
 "decision#/$defs/sessionViewed": {
  "type": "object",
  "additionalProperties": false,
  "required": [
   "grant",
   "grantUntil",
   "subject",
   "resource",
   "role",
   "allow",
   "tables",
   "functions",
   "guarded",
   "limits",
   "record"
  ],
  "properties": {
   "grant": {
    "$ref": "words#/$defs/grantId"
   },
   "grantUntil": {
    "type": "integer",
    "minimum": 0,
    "maximum": 253402300799,
    "description": "The grant's own end."
   },
   "subject": {
    "type": "string",
    "minLength": 1,
    "maxLength": 512,
    "description": "The subject."
   },
   "resource": {
    "$ref": "words#/$defs/name"
   },
   "role": {
    "$ref": "words#/$defs/name"
   },
   "allow": {
    "type": "array",
    "maxItems": 16,
    "items": {
     "type": "string",
     "enum": [
      "all",
      "select",
      "insert",
      "update",
      "delete",
      "merge",
      "truncate",
      "ddl",
      "call",
      "do",
      "lock",
      "notify",
      "maintenance",
      "set",
      "other"
     ]
    },
    "description": "Kinds of statement."
   },
   "tables": {
    "type": "array",
    "maxItems": 2,
    "items": {
     "type": "array",
     "maxItems": 1000,
     "items": {
      "$ref": "data#/$defs/namePattern"
     },
     "description": "Tables."
    },
    "description": "Each list must hold the relation."
   },
   "functions": {
    "type": "array",
    "maxItems": 1000,
    "items": {
     "$ref": "words#/$defs/functionName"
    },
    "description": "Functions."
   },
   "masks": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "unlisted",
     "rules",
     "clear",
     "detect"
    ],
    "properties": {
     "unlisted": {
      "type": "string",
      "enum": [
       "show",
       "hide"
      ]
     },
     "rules": {
      "type": "array",
      "maxItems": 10000,
      "items": {
       "$ref": "data#/$defs/maskRule"
      },
      "description": "Rules."
     },
     "clear": {
      "type": "array",
      "maxItems": 100000,
      "items": {
       "$ref": "data#/$defs/dataColumnPattern"
      },
      "description": "Columns seen as they are."
     },
     "detect": {
      "type": "array",
      "maxItems": 5,
      "items": {
       "type": "string",
       "minLength": 1,
       "maxLength": 64,
       "description": "A kind of value."
      },
      "description": "Kinds of value."
     }
    },
    "description": "The masks as this role meets them."
   },
   "guarded": {
    "type": "boolean",
    "description": "The resource has guards."
   },
   "limits": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "sessionSeconds"
    ],
    "properties": {
     "rows": {
      "type": "integer",
      "minimum": 1,
      "maximum": 1000000000,
      "description": "Rows."
     },
     "statementSeconds": {
      "type": "integer",
      "minimum": 1,
      "maximum": 31622400,
      "description": "Seconds."
     },
     "sessionSeconds": {
      "type": "integer",
      "minimum": 0,
      "maximum": 9007199254740991,
      "description": "The longest session."
     },
     "sessionRows": {
      "type": "integer",
      "minimum": 1,
      "maximum": 1000000000000,
      "description": "Rows of a session."
     }
    }
   },
   "record": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "results",
     "rows",
     "durable"
    ],
    "properties": {
     "results": {
      "type": "string",
      "enum": [
       "none",
       "digest",
       "rows"
      ]
     },
     "rows": {
      "type": "integer",
      "minimum": 0,
      "maximum": 10000,
      "description": "How many."
     },
     "durable": {
      "type": "string",
      "enum": [
       "before",
       "within-a-second"
      ]
     }
    }
   },
   "sessions": {
    "type": "integer",
    "minimum": 1,
    "maximum": 1000,
    "description": "So many sessions."
   },
   "client": {
    "type": "string",
    "minLength": 2,
    "maxLength": 45,
    "description": "The client's address, where guards name networks."
   },
   "watched": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "tables",
     "columns"
    ],
    "properties": {
     "tables": {
      "type": "array",
      "maxItems": 20000,
      "items": {
       "$ref": "data#/$defs/namePattern"
      },
      "description": "Relations that guards name."
     },
     "columns": {
      "type": "array",
      "maxItems": 20000,
      "items": {
       "$ref": "data#/$defs/dataColumnPattern"
      },
      "description": "Columns that guards name."
     }
    },
    "description": "What statements are looked through for, because guards name it."
   }
  },
  "description": "What one session may do."
 },
 "record": {
  "title": "RecordDocument",
  "description": "One line of a session's record or of a journal of sessions.",
  "type": "object",
  "discriminator": {
   "propertyName": "type"
  },
  "oneOf": [
   {
    "$ref": "record#/$defs/sessionStartLine"
   },
   {
    "$ref": "record#/$defs/statementLine"
   },
   {
    "$ref": "record#/$defs/outcomeLine"
   },
   {
    "$ref": "record#/$defs/redecideLine"
   },
   {
    "$ref": "record#/$defs/headLine"
   },
   {
    "$ref": "record#/$defs/sessionEndLine"
   },
   {
    "$ref": "record#/$defs/journalStartLine"
   },
   {
    "$ref": "record#/$defs/sessionOpenedLine"
   },
   {
    "$ref": "record#/$defs/sessionClosedLine"
   },
   {
    "$ref": "record#/$defs/sessionFailedLine"
   },
   {
    "$ref": "record#/$defs/claimLine"
   },
   {
    "$ref": "record#/$defs/refusalLine"
   },
   {
    "$ref": "record#/$defs/exchangeLine"
   },
   {
    "$ref": "record#/$defs/journalEndLine"
   }
  ]
 },
 "record#/$defs/recordedSubject": {
  "description": "Who, as proved at the start.",
  "oneOf": [
   {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "kind",
     "name",
     "issuer",
     "subject",
     "claims",
     "authenticatedAt"
    ],
    "properties": {
     "kind": {
      "type": "string",
      "const": "user",
      "description": "A person."
     },
     "name": {
      "type": "string",
      "minLength": 0,
      "maxLength": 2048,
      "description": "The name in people.yaml."
     },
     "issuer": {
      "type": "string",
      "minLength": 0,
      "maxLength": 2048,
      "description": "Who vouched."
     },
     "subject": {
      "type": "string",
      "minLength": 0,
      "maxLength": 2048,
      "description": "The issuer's id."
     },
     "claims": {
      "type": "object",
      "maxProperties": 100,
      "propertyNames": {
       "type": "string",
       "minLength": 1,
       "maxLength": 1024,
       "description": "A key."
      },
      "additionalProperties": {
       "type": "array",
       "maxItems": 10000,
       "items": {
        "type": "string",
        "minLength": 0,
        "maxLength": 2048,
        "description": "A value."
       },
       "description": "Values."
      },
      "description": "Claims that groups were made from."
     },
     "authenticatedAt": {
      "type": "integer",
      "minimum": 0,
      "maximum": 253402300799,
      "description": "When the issuer said so."
     }
    }
   },
   {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "kind",
     "issuer",
     "claims",
     "authenticatedAt"
    ],
    "properties": {
     "kind": {
      "type": "string",
      "const": "workload",
      "description": "A job or service."
     },
     "issuer": {
      "type": "string",
      "minLength": 0,
      "maxLength": 2048,
      "description": "Who vouched."
     },
     "claims": {
      "type": "object",
      "maxProperties": 100,
      "propertyNames": {
       "type": "string",
       "minLength": 1,
       "maxLength": 1024,
       "description": "A key."
      },
      "additionalProperties": {
       "type": "string",
       "minLength": 0,
       "maxLength": 2048,
       "description": "A value."
      },
      "description": "Claims."
     },
     "authenticatedAt": {
      "type": "integer",
      "minimum": 0,
      "maximum": 253402300799,
      "description": "When the issuer said so."
     }
    }
   }
  ]
 },
 "record#/$defs/recordedCut": {
  "type": "object",
  "additionalProperties": false,
  "required": [
   "bytes",
   "digest"
  ],
  "properties": {
   "bytes": {
    "type": "integer",
    "minimum": 0,
    "maximum": 9007199254740991,
    "description": "Bytes of the whole."
   },
   "digest": {
    "$ref": "words#/$defs/digest",
    "description": "Digest of the whole."
   }
  },
  "description": "Only the first part was kept."
 },
 "record#/$defs/recordedBind": {
  "type": "object",
  "additionalProperties": false,
  "required": [
   "value"
  ],
  "properties": {
   "value": {
    "type": [
     "string",
     "null"
    ],
    "maxLength": 131072,
    "description": "The value, or [masked]."
   },
   "encoding": {
    "type": "string",
    "const": "base64",
    "description": "Sent in binary form."
   },
   "masked": {
    "type": "boolean",
    "description": "It belongs to a masked column."
   },
   "bytes": {
    "type": "integer",
    "minimum": 0,
    "maximum": 9007199254740991,
    "description": "Bytes of the whole, when it was cut."
   }
  },
  "description": "One bind value."
 },
 "record#/$defs/recordedPart": {
  "type": "object",
  "additionalProperties": false,
  "required": [
   "kinds",
   "tags",
   "reads",
   "writes",
   "masked"
  ],
  "properties": {
   "kinds": {
    "type": "array",
    "maxItems": 15,
    "items": {
     "$ref": "words#/$defs/statementKind"
    },
    "description": "Kinds."
   },
   "tags": {
    "type": "array",
    "maxItems": 13,
    "items": {
     "$ref": "words#/$defs/statementTag"
    },
    "description": "Tags."
   },
   "reads": {
    "type": "array",
    "maxItems": 256,
    "items": {
     "type": "string",
     "minLength": 0,
     "maxLength": 2048,
     "description": "A name."
    },
    "description": "Relations read."
   },
   "writes": {
    "type": "array",
    "maxItems": 256,
    "items": {
     "type": "string",
     "minLength": 0,
     "maxLength": 2048,
     "description": "A name."
    },
    "description": "Relations written."
   },
   "functions": {
    "type": "array",
    "maxItems": 256,
    "items": {
     "type": "string",
     "minLength": 0,
     "maxLength": 2048,
     "description": "A name."
    },
    "description": "Functions called."
   },
   "lookups": {
    "type": "array",
    "maxItems": 256,
    "items": {
     "type": "string",
     "minLength": 0,
     "maxLength": 2048,
     "description": "A name."
    },
    "description": "Masked columns whose exact value found rows."
   },
   "columns": {
    "type": "array",
    "maxItems": 256,
    "items": {
     "type": "string",
     "minLength": 0,
     "maxLength": 2048,
     "description": "A name."
    },
    "description": "Columns that guards name, of those it names or may read."
   },
   "behind": {
    "type": "array",
    "maxItems": 256,
    "items": {
     "type": "string",
     "minLength": 0,
     "maxLength": 2048,
     "description": "A name."
    },
    "description": "Relations that guards name, reached without being named."
   },
   "catalogueOnly": {
    "type": "boolean",
    "description": "Reads nothing but the server's own catalogue."
   },
   "writesAtMost": {
    "type": "integer",
    "minimum": 0,
    "maximum": 9007199254740991,
    "description": "The most rows it can write, where its text says so."
   },
   "refusals": {
    "type": "array",
    "maxItems": 16,
    "items": {
     "$ref": "decision#/$defs/decisionReason"
    },
    "description": "Why it cannot be made safe or understood, whatever the policy says."
   },
   "masked": {
    "type": "boolean",
    "description": "Touches a masked column."
   }
  },
  "description": "Facts of one statement."
 },
 "record#/$defs/recordedResult": {
  "description": "What the client saw.",
  "oneOf": [
   {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "digest"
    ],
    "properties": {
     "digest": {
      "$ref": "words#/$defs/digest",
      "description": "Digest over the rows."
     }
    }
   },
   {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "rows"
    ],
    "properties": {
     "rows": {
      "type": "array",
      "maxItems": 10000,
      "items": {
       "type": "array",
       "maxItems": 2000,
       "items": {
        "type": [
         "string",
         "null"
        ],
        "maxLength": 131072
       },
       "description": "A row."
      },
      "description": "The first rows."
     },
     "cut": {
      "type": "boolean",
      "description": "There were more."
     }
    }
   }
  ]
 },
 "record#/$defs/sessionStartLine": {
  "type": "object",
  "additionalProperties": false,
  "required": [
   "v",
   "n",
   "at",
   "prev",
   "type",
   "session",
   "journal",
   "key",
   "subject",
   "tokenId",
   "resource",
   "role",
   "grant",
   "grantUntil",
   "bundle",
   "address",
   "protocol"
  ],
  "properties": {
   "v": {
    "type": "integer",
    "const": 1,
    "description": "The version of the format."
   },
   "n": {
    "type": "integer",
    "minimum": 1,
    "maximum": 9007199254740991,
    "description": "The line's number in its file, from 1."
   },
   "at": {
    "type": "string",
    "minLength": 24,
    "maxLength": 24,
    "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$",
    "x-meaning": "a moment in UTC with milliseconds",
    "description": "When, in UTC, with milliseconds."
   },
   "prev": {
    "type": "string",
    "minLength": 64,
    "maxLength": 64,
    "pattern": "^[0-9a-f]{64}$",
    "x-meaning": "64 hexadecimal digits",
    "description": "SHA-256 of the line before, newline included; zeros for the first."
   },
   "type": {
    "type": "string",
    "const": "session-start",
    "description": "A session starts."
   },
   "session": {
    "type": "string",
    "minLength": 8,
    "maxLength": 64,
    "pattern": "^[A-Za-z0-9_-]+$",
    "x-meaning": "an id",
    "description": "An id."
   },
   "journal": {
    "type": "string",
    "minLength": 8,
    "maxLength": 64,
    "pattern": "^[A-Za-z0-9_-]+$",
    "x-meaning": "an id",
    "description": "The journal that must name this session."
   },
   "key": {
    "$ref": "words#/$defs/keyId",
    "description": "The key that signs this record."
   },
   "subject": {
    "$ref": "record#/$defs/recordedSubject"
   },
   "tokenId": {
    "type": "string",
    "minLength": 0,
    "maxLength": 2048,
    "description": "The token's id, never the token."
   },
   "resource": {
    "type": "string",
    "minLength": 0,
    "maxLength": 2048,
    "description": "The resource."
   },
   "role": {
    "type": "string",
    "minLength": 0,
    "maxLength": 2048,
    "description": "The role."
   },
   "grant": {
    "type": "string",
    "minLength": 0,
    "maxLength": 2048,
    "description": "The grant."
   },
   "grantUntil": {
    "type": "integer",
    "minimum": 0,
    "maximum": 253402300799,
    "description": "The grant's end."
   },
   "bundle": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "revision",
     "seq",
     "digest"
    ],
    "properties": {
     "revision": {
      "type": "string",
      "minLength": 1,
      "maxLength": 73,
      "description": "The commit of the bundle, or none."
     },
     "seq": {
      "type": "integer",
      "minimum": 0,
      "maximum": 9007199254740991,
      "description": "The bundle's sequence."
     },
     "digest": {
      "$ref": "words#/$defs/digest"
     },
     "breakGlass": {
      "type": "boolean",
      "const": true,
      "description": "An offline key signed it, with GitHub down."
     }
    },
    "description": "The bundle that decided."
   },
   "address": {
    "type": "string",
    "minLength": 0,
    "maxLength": 2048,
    "description": "The client's address and port."
   },
   "protocol": {
    "type": "string",
    "minLength": 0,
    "maxLength": 2048,
    "description": "The protocol."
   },
   "now": {
    "type": "integer",
    "minimum": 0,
    "maximum": 253402300799,
    "description": "The instant it was decided for, in seconds."
   },
   "grantAsked": {
    "type": "boolean",
    "description": "The token was issued for this one grant."
   },
   "claimsCut": {
    "type": "boolean",
    "description": "Some claims did not fit and are left out."
   },
   "application": {
    "type": "string",
    "minLength": 0,
    "maxLength": 2048,
    "description": "What the client calls itself; not proved."
   },
   "trial": {
    "type": "boolean",
    "description": "A trial issuer vouched."
   },
   "kid": {
    "$ref": "words#/$defs/keyId",
    "description": "The key that signed this line."
   },
   "sig": {
    "type": "string",
    "minLength": 86,
    "maxLength": 86,
    "pattern": "^[A-Za-z0-9_-]{86}$",
    "x-meaning": "a signature",
    "description": "Ed25519 signature over this line and, by the chain, every line before it."
   }
  },
  "description": "A session starts."
 },
 "record#/$defs/statementLine": {
  "type": "object",
  "additionalProperties": false,
  "required": [
   "v",
   "n",
   "at",
   "prev",
   "type",
   "statement",
   "text",
   "changed",
   "parts",
   "decision",
   "reasons",
   "revision"
  ],
  "properties": {
   "v": {
    "type": "integer",
    "const": 1,
    "description": "The version of the format."
   },
   "n": {
    "type": "integer",
    "minimum": 1,
    "maximum": 9007199254740991,
    "description": "The line's number in its file, from 1."
   },
   "at": {
    "type": "string",
    "minLength": 24,
    "maxLength": 24,
    "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$",
    "x-meaning": "a moment in UTC with milliseconds",
    "description": "When, in UTC, with milliseconds."
   },
   "prev": {
    "type": "string",
    "minLength": 64,
    "maxLength": 64,
    "pattern": "^[0-9a-f]{64}$",
    "x-meaning": "64 hexadecimal digits",
    "description": "SHA-256 of the line before, newline included; zeros for the first."
   },
   "type": {
    "type": "string",
    "const": "statement",
    "description": "A statement is decided; on stable storage before it is forwarded."
   },
   "statement": {
    "type": "integer",
    "minimum": 1,
    "maximum": 9007199254740991,
    "description": "Its number in the session."
   },
   "now": {
    "type": "integer",
    "minimum": 0,
    "maximum": 253402300799,
    "description": "The instant it was decided for, in seconds."
   },
   "text": {
    "type": "string",
    "maxLength": 131072,
    "description": "As received; literals of masked columns are masked."
   },
   "textCut": {
    "$ref": "record#/$defs/recordedCut"
   },
   "changed": {
    "type": "boolean",
    "description": "Masks were compiled in."
   },
   "compiled": {
    "$ref": "words#/$defs/digest",
    "description": "Digest of what goes upstream."
   },
   "prepared": {
    "type": "string",
    "minLength": 0,
    "maxLength": 2048,
    "description": "Name of the prepared statement."
   },
   "binds": {
    "type": "array",
    "maxItems": 1000,
    "items": {
     "$ref": "record#/$defs/recordedBind"
    },
    "description": "Bind values."
   },
   "bindCount": {
    "type": "integer",
    "minimum": 0,
    "maximum": 65535,
    "description": "How many there were, when not all are kept."
   },
   "parts": {
    "type": "array",
    "maxItems": 100,
    "items": {
     "$ref": "record#/$defs/recordedPart"
    },
    "description": "Facts of each statement."
   },
   "partCount": {
    "type": "integer",
    "minimum": 0,
    "maximum": 9007199254740991,
    "description": "How many there were, when not all are kept."
   },
   "namesCut": {
    "type": "boolean",
    "description": "Some names did not fit and are left out."
   },
   "decision": {
    "type": "string",
    "enum": [
     "allow",
     "deny",
     "hold"
    ],
    "description": "The answer."
   },
   "by": {
    "type": "string",
    "enum": [
     "session",
     "protocol"
    ],
    "description": "Who refused, where it was not the policy."
   },
   "reasons": {
    "type": "array",
    "maxItems": 16,
    "items": {
     "$ref": "decision#/$defs/decisionReason"
    },
    "description": "Why."
   },
   "revision": {
    "type": "string",
    "minLength": 1,
    "maxLength": 73,
    "description": "The commit of the bundle, or none."
   },
   "kid": {
    "$ref": "words#/$defs/keyId",
    "description": "The key that signed this line."
   },
   "sig": {
    "type": "string",
    "minLength": 86,
    "maxLength": 86,
    "pattern": "^[A-Za-z0-9_-]{86}$",
    "x-meaning": "a signature",
    "description": "Ed25519 signature over this line and, by the chain, every line before it."
   }
  },
  "description": "A statement is decided; on stable storage before it is forwarded."
 },
 "record#/$defs/outcomeLine": {
  "type": "object",
  "additionalProperties": false,
  "required": [
   "v",
   "n",
   "at",
   "prev",
   "type",
   "statement",
   "rows",
   "bytes",
   "durationMs"
  ],
  "properties": {
   "v": {
    "type": "integer",
    "const": 1,
    "description": "The version of the format."
   },
   "n": {
    "type": "integer",
    "minimum": 1,
    "maximum": 9007199254740991,
    "description": "The line's number in its file, from 1."
   },
   "at": {
    "type": "string",
    "minLength": 24,
    "maxLength": 24,
    "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$",
    "x-meaning": "a moment in UTC with milliseconds",
    "description": "When, in UTC, with milliseconds."
   },
   "prev": {
    "type": "string",
    "minLength": 64,
    "maxLength": 64,
    "pattern": "^[0-9a-f]{64}$",
    "x-meaning": "64 hexadecimal digits",
    "description": "SHA-256 of the line before, newline included; zeros for the first."
   },
   "type": {
    "type": "string",
    "const": "outcome",
    "description": "A statement went so."
   },
   "statement": {
    "type": "integer",
    "minimum": 1,
    "maximum": 9007199254740991,
    "description": "Its number in the session."
   },
   "rows": {
    "type": "integer",
    "minimum": 0,
    "maximum": 9007199254740991,
    "description": "Rows."
   },
   "bytes": {
    "type": "integer",
    "minimum": 0,
    "maximum": 9007199254740991,
    "description": "Bytes of result."
   },
   "durationMs": {
    "type": "number",
    "minimum": 0,
    "maximum": 9007199254740991,
    "description": "Milliseconds."
   },
   "tag": {
    "type": "string",
    "minLength": 0,
    "maxLength": 2048,
    "description": "The command tag."
   },
   "error": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "sqlstate"
    ],
    "properties": {
     "sqlstate": {
      "type": "string",
      "minLength": 5,
      "maxLength": 5,
      "pattern": "^[0-9A-Z]{5}$",
      "x-meaning": "an SQLSTATE",
      "description": "SQLSTATE."
     },
     "message": {
      "type": "string",
      "minLength": 0,
      "maxLength": 2048,
      "description": "The message."
     }
    },
    "description": "How it failed."
   },
   "sent": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "bytes"
    ],
    "properties": {
     "bytes": {
      "type": "integer",
      "minimum": 0,
      "maximum": 9007199254740991,
      "description": "Bytes of data, without what the protocol puts around them."
     },
     "digest": {
      "type": "string",
      "minLength": 71,
      "maxLength": 71,
      "pattern": "^sha256:[0-9a-f]{64}$",
      "x-meaning": "sha256: and 64 hexadecimal digits",
      "description": "Over the data as it was sent; absent where results are not recorded."
     }
    },
    "description": "Data that the client sent by COPY FROM STDIN."
   },
   "hidden": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {
     "credit-card": {
      "type": "integer",
      "minimum": 1,
      "maximum": 9007199254740991,
      "description": "Card numbers."
     },
     "us-ssn": {
      "type": "integer",
      "minimum": 1,
      "maximum": 9007199254740991,
      "description": "US social security numbers."
     },
     "email": {
      "type": "integer",
      "minimum": 1,
      "maximum": 9007199254740991,
      "description": "E-mail addresses."
     },
     "iban": {
      "type": "integer",
      "minimum": 1,
      "maximum": 9007199254740991,
      "description": "IBANs."
     },
     "token": {
      "type": "integer",
      "minimum": 1,
      "maximum": 9007199254740991,
      "description": "Keys and tokens."
     }
    },
    "description": "Values that detect hid in its rows, by kind; a kind that hid none is left out."
   },
   "result": {
    "$ref": "record#/$defs/recordedResult"
   },
   "kid": {
    "$ref": "words#/$defs/keyId",
    "description": "The key that signed this line."
   },
   "sig": {
    "type": "string",
    "minLength": 86,
    "maxLength": 86,
    "pattern": "^[A-Za-z0-9_-]{86}$",
    "x-meaning": "a signature",
    "description": "Ed25519 signature over this line and, by the chain, every line before it."
   }
  },
  "description": "A statement went so."
 },
 "record#/$defs/redecideLine": {
  "type": "object",
  "additionalProperties": false,
  "required": [
   "v",
   "n",
   "at",
   "prev",
   "type",
   "revision",
   "decision",
   "reasons"
  ],
  "properties": {
   "v": {
    "type": "integer",
    "const": 1,
    "description": "The version of the format."
   },
   "n": {
    "type": "integer",
    "minimum": 1,
    "maximum": 9007199254740991,
    "description": "The line's number in its file, from 1."
   },
   "at": {
    "type": "string",
    "minLength": 24,
    "maxLength": 24,
    "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$",
    "x-meaning": "a moment in UTC with milliseconds",
    "description": "When, in UTC, with milliseconds."
   },
   "prev": {
    "type": "string",
    "minLength": 64,
    "maxLength": 64,
    "pattern": "^[0-9a-f]{64}$",
    "x-meaning": "64 hexadecimal digits",
    "description": "SHA-256 of the line before, newline included; zeros for the first."
   },
   "type": {
    "type": "string",
    "const": "redecide",
    "description": "The open session was decided again."
   },
   "now": {
    "type": "integer",
    "minimum": 0,
    "maximum": 253402300799,
    "description": "The instant it was decided for, in seconds."
   },
   "revision": {
    "type": "string",
    "minLength": 1,
    "maxLength": 73,
    "description": "The commit of the bundle, or none."
   },
   "seq": {
    "type": "integer",
    "minimum": 0,
    "maximum": 9007199254740991,
    "description": "The bundle's sequence."
   },
   "digest": {
    "$ref": "words#/$defs/digest",
    "description": "The new bundle's digest."
   },
   "decision": {
    "type": "string",
    "enum": [
     "allow",
     "deny"
    ],
    "description": "The answer."
   },
   "reasons": {
    "type": "array",
    "maxItems": 16,
    "items": {
     "$ref": "decision#/$defs/decisionReason"
    },
    "description": "Why."
   },
   "kid": {
    "$ref": "words#/$defs/keyId",
    "description": "The key that signed this line."
   },
   "sig": {
    "type": "string",
    "minLength": 86,
    "maxLength": 86,
    "pattern": "^[A-Za-z0-9_-]{86}$",
    "x-meaning": "a signature",
    "description": "Ed25519 signature over this line and, by the chain, every line before it."
   }
  },
  "description": "The open session was decided again."
 },
 "record#/$defs/headLine": {
  "type": "object",
  "additionalProperties": false,
  "required": [
   "v",
   "n",
   "at",
   "prev",
   "type",
   "kid",
   "sig"
  ],
  "properties": {
   "v": {
    "type": "integer",
    "const": 1,
    "description": "The version of the format."
   },
   "n": {
    "type": "integer",
    "minimum": 1,
    "maximum": 9007199254740991,
    "description": "The line's number in its file, from 1."
   },
   "at": {
    "type": "string",
    "minLength": 24,
    "maxLength": 24,
    "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$",
    "x-meaning": "a moment in UTC with milliseconds",
    "description": "When, in UTC, with milliseconds."
   },
   "prev": {
    "type": "string",
    "minLength": 64,
    "maxLength": 64,
    "pattern": "^[0-9a-f]{64}$",
    "x-meaning": "64 hexadecimal digits",
    "description": "SHA-256 of the line before, newline included; zeros for the first."
   },
   "type": {
    "type": "string",
    "const": "head",
    "description": "A signed line: it vouches for every line before it."
   },
   "kid": {
    "$ref": "words#/$defs/keyId",
    "description": "The key that signed this line."
   },
   "sig": {
    "type": "string",
    "minLength": 86,
    "maxLength": 86,
    "pattern": "^[A-Za-z0-9_-]{86}$",
    "x-meaning": "a signature",
    "description": "Ed25519 signature over this line and, by the chain, every line before it."
   }
  },
  "description": "A signed line: it vouches for every line before it."
 },
 "record#/$defs/sessionEndLine": {
  "type": "object",
  "additionalProperties": false,
  "required": [
   "v",
   "n",
   "at",
   "prev",
   "type",
   "reason",
   "statements",
   "rows",
   "bytes"
  ],
  "properties": {
   "v": {
    "type": "integer",
    "const": 1,
    "description": "The version of the format."
   },
   "n": {
    "type": "integer",
    "minimum": 1,
    "maximum": 9007199254740991,
    "description": "The line's number in its file, from 1."
   },
   "at": {
    "type": "string",
    "minLength": 24,
    "maxLength": 24,
    "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$",
    "x-meaning": "a moment in UTC with milliseconds",
    "description": "When, in UTC, with milliseconds."
   },
   "prev": {
    "type": "string",
    "minLength": 64,
    "maxLength": 64,
    "pattern": "^[0-9a-f]{64}$",
    "x-meaning": "64 hexadecimal digits",
    "description": "SHA-256 of the line before, newline included; zeros for the first."
   },
   "type": {
    "type": "string",
    "const": "session-end",
    "description": "The session ended."
   },
   "reason": {
    "$ref": "words#/$defs/reasonCode"
   },
   "message": {
    "type": "string",
    "minLength": 0,
    "maxLength": 2048,
    "description": "What the client was told."
   },
   "statements": {
    "type": "integer",
    "minimum": 0,
    "maximum": 9007199254740991,
    "description": "Statements."
   },
   "rows": {
    "type": "integer",
    "minimum": 0,
    "maximum": 9007199254740991,
    "description": "Rows."
   },
   "bytes": {
    "type": "integer",
    "minimum": 0,
    "maximum": 9007199254740991,
    "description": "Bytes."
   },
   "kid": {
    "$ref": "words#/$defs/keyId",
    "description": "The key that signed this line."
   },
   "sig": {
    "type": "string",
    "minLength": 86,
    "maxLength": 86,
    "pattern": "^[A-Za-z0-9_-]{86}$",
    "x-meaning": "a signature",
    "description": "Ed25519 signature over this line and, by the chain, every line before it."
   }
  },
  "description": "The session ended."
 },
 "record#/$defs/journalStartLine": {
  "type": "object",
  "additionalProperties": false,
  "required": [
   "v",
   "n",
   "at",
   "prev",
   "type",
   "journal",
   "after",
   "kid",
   "sig"
  ],
  "properties": {
   "v": {
    "type": "integer",
    "const": 1,
    "description": "The version of the format."
   },
   "n": {
    "type": "integer",
    "minimum": 1,
    "maximum": 9007199254740991,
    "description": "The line's number in its file, from 1."
   },
   "at": {
    "type": "string",
    "minLength": 24,
    "maxLength": 24,
    "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$",
    "x-meaning": "a moment in UTC with milliseconds",
    "description": "When, in UTC, with milliseconds."
   },
   "prev": {
    "type": "string",
    "minLength": 64,
    "maxLength": 64,
    "pattern": "^[0-9a-f]{64}$",
    "x-meaning": "64 hexadecimal digits",
    "description": "SHA-256 of the line before, newline included; zeros for the first."
   },
   "type": {
    "type": "string",
    "const": "journal-start",
    "description": "A journal begins."
   },
   "journal": {
    "type": "string",
    "minLength": 8,
    "maxLength": 64,
    "pattern": "^[A-Za-z0-9_-]+$",
    "x-meaning": "an id",
    "description": "An id."
   },
   "after": {
    "type": "array",
    "maxItems": 64,
    "items": {
     "type": "object",
     "additionalProperties": false,
     "required": [
      "journal",
      "lines",
      "head"
     ],
     "properties": {
      "journal": {
       "type": "string",
       "minLength": 8,
       "maxLength": 64,
       "pattern": "^[A-Za-z0-9_-]+$",
       "x-meaning": "an id",
       "description": "An id."
      },
      "lines": {
       "type": "integer",
       "minimum": 0,
       "maximum": 9007199254740991,
       "description": "Lines."
      },
      "head": {
       "type": "string",
       "minLength": 64,
       "maxLength": 64,
       "pattern": "^[0-9a-f]{64}$",
       "x-meaning": "64 hexadecimal digits",
       "description": "Hash of the last."
      }
     }
    },
    "description": "What it knew of others."
   },
   "kid": {
    "$ref": "words#/$defs/keyId",
    "description": "The key that signed this line."
   },
   "sig": {
    "type": "string",
    "minLength": 86,
    "maxLength": 86,
    "pattern": "^[A-Za-z0-9_-]{86}$",
    "x-meaning": "a signature",
    "description": "Ed25519 signature over this line and, by the chain, every line before it."
   }
  },
  "description": "A journal begins."
 },
 "record#/$defs/sessionOpenedLine": {
  "type": "object",
  "additionalProperties": false,
  "required": [
   "v",
   "n",
   "at",
   "prev",
   "type",
   "session",
   "start",
   "kid",
   "sig"
  ],
  "properties": {
   "v": {
    "type": "integer",
    "const": 1,
    "description": "The version of the format."
   },
   "n": {
    "type": "integer",
    "minimum": 1,
    "maximum": 9007199254740991,
    "description": "The line's number in its file, from 1."
   },
   "at": {
    "type": "string",
    "minLength": 24,
    "maxLength": 24,
    "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$",
    "x-meaning": "a moment in UTC with milliseconds",
    "description": "When, in UTC, with milliseconds."
   },
   "prev": {
    "type": "string",
    "minLength": 64,
    "maxLength": 64,
    "pattern": "^[0-9a-f]{64}$",
    "x-meaning": "64 hexadecimal digits",
    "description": "SHA-256 of the line before, newline included; zeros for the first."
   },
   "type": {
    "type": "string",
    "const": "session-opened",
    "description": "A session's file exists."
   },
   "session": {
    "type": "string",
    "minLength": 8,
    "maxLength": 64,
    "pattern": "^[A-Za-z0-9_-]+$",
    "x-meaning": "an id",
    "description": "An id."
   },
   "start": {
    "type": "string",
    "minLength": 64,
    "maxLength": 64,
    "pattern": "^[0-9a-f]{64}$",
    "x-meaning": "64 hexadecimal digits",
    "description": "Hash of its first line."
   },
   "kid": {
    "$ref": "words#/$defs/keyId",
    "description": "The key that signed this line."
   },
   "sig": {
    "type": "string",
    "minLength": 86,
    "maxLength": 86,
    "pattern": "^[A-Za-z0-9_-]{86}$",
    "x-meaning": "a signature",
    "description": "Ed25519 signature over this line and, by the chain, every line before it."
   }
  },
  "description": "A session's file exists."
 },
 "record#/$defs/sessionClosedLine": {
  "type": "object",
  "additionalProperties": false,
  "required": [
   "v",
   "n",
   "at",
   "prev",
   "type",
   "session",
   "lines",
   "head",
   "kid",
   "sig"
  ],
  "properties": {
   "v": {
    "type": "integer",
    "const": 1,
    "description": "The version of the format."
   },
   "n": {
    "type": "integer",
    "minimum": 1,
    "maximum": 9007199254740991,
    "description": "The line's number in its file, from 1."
   },
   "at": {
    "type": "string",
    "minLength": 24,
    "maxLength": 24,
    "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$",
    "x-meaning": "a moment in UTC with milliseconds",
    "description": "When, in UTC, with milliseconds."
   },
   "prev": {
    "type": "string",
    "minLength": 64,
    "maxLength": 64,
    "pattern": "^[0-9a-f]{64}$",
    "x-meaning": "64 hexadecimal digits",
    "description": "SHA-256 of the line before, newline included; zeros for the first."
   },
   "type": {
    "type": "string",
    "const": "session-closed",
    "description": "A session ended in order."
   },
   "session": {
    "type": "string",
    "minLength": 8,
    "maxLength": 64,
    "pattern": "^[A-Za-z0-9_-]+$",
    "x-meaning": "an id",
    "description": "An id."
   },
   "lines": {
    "type": "integer",
    "minimum": 0,
    "maximum": 9007199254740991,
    "description": "Lines."
   },
   "head": {
    "type": "string",
    "minLength": 64,
    "maxLength": 64,
    "pattern": "^[0-9a-f]{64}$",
    "x-meaning": "64 hexadecimal digits",
    "description": "Hash of the last."
   },
   "kid": {
    "$ref": "words#/$defs/keyId",
    "description": "The key that signed this line."
   },
   "sig": {
    "type": "string",
    "minLength": 86,
    "maxLength": 86,
    "pattern": "^[A-Za-z0-9_-]{86}$",
    "x-meaning": "a signature",
    "description": "Ed25519 signature over this line and, by the chain, every line before it."
   }
  },
  "description": "A session ended in order."
 },
 "record#/$defs/sessionFailedLine": {
  "type": "object",
  "additionalProperties": false,
  "required": [
   "v",
   "n",
   "at",
   "prev",
   "type",
   "session",
   "lines",
   "head",
   "kid",
   "sig"
  ],
  "properties": {
   "v": {
    "type": "integer",
    "const": 1,
    "description": "The version of the format."
   },
   "n": {
    "type": "integer",
    "minimum": 1,
    "maximum": 9007199254740991,
    "description": "The line's number in its file, from 1."
   },
   "at": {
    "type": "string",
    "minLength": 24,
    "maxLength": 24,
    "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$",
    "x-meaning": "a moment in UTC with milliseconds",
    "description": "When, in UTC, with milliseconds."
   },
   "prev": {
    "type": "string",
    "minLength": 64,
    "maxLength": 64,
    "pattern": "^[0-9a-f]{64}$",
    "x-meaning": "64 hexadecimal digits",
    "description": "SHA-256 of the line before, newline included; zeros for the first."
   },
   "type": {
    "type": "string",
    "const": "session-failed",
    "description": "A session's record could not be written on."
   },
   "session": {
    "type": "string",
    "minLength": 8,
    "maxLength": 64,
    "pattern": "^[A-Za-z0-9_-]+$",
    "x-meaning": "an id",
    "description": "An id."
   },
   "lines": {
    "type": "integer",
    "minimum": 0,
    "maximum": 9007199254740991,
    "description": "Lines."
   },
   "head": {
    "type": "string",
    "minLength": 64,
    "maxLength": 64,
    "pattern": "^[0-9a-f]{64}$",
    "x-meaning": "64 hexadecimal digits",
    "description": "Hash of the last."
   },
   "kid": {
    "$ref": "words#/$defs/keyId",
    "description": "The key that signed this line."
   },
   "sig": {
    "type": "string",
    "minLength": 86,
    "maxLength": 86,
    "pattern": "^[A-Za-z0-9_-]{86}$",
    "x-meaning": "a signature",
    "description": "Ed25519 signature over this line and, by the chain, every line before it."
   }
  },
  "description": "A session's record could not be written on."
 },
 "record#/$defs/claimLine": {
  "type": "object",
  "additionalProperties": false,
  "required": [
   "v",
   "n",
   "at",
   "prev",
   "type",
   "grant",
   "use",
   "of",
   "kid",
   "sig"
  ],
  "properties": {
   "v": {
    "type": "integer",
    "const": 1,
    "description": "The version of the format."
   },
   "n": {
    "type": "integer",
    "minimum": 1,
    "maximum": 9007199254740991,
    "description": "The line's number in its file, from 1."
   },
   "at": {
    "type": "string",
    "minLength": 24,
    "maxLength": 24,
    "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$",
    "x-meaning": "a moment in UTC with milliseconds",
    "description": "When, in UTC, with milliseconds."
   },
   "prev": {
    "type": "string",
    "minLength": 64,
    "maxLength": 64,
    "pattern": "^[0-9a-f]{64}$",
    "x-meaning": "64 hexadecimal digits",
    "description": "SHA-256 of the line before, newline included; zeros for the first."
   },
   "type": {
    "type": "string",
    "const": "claim",
    "description": "One of a grant's sessions is used."
   },
   "grant": {
    "type": "string",
    "minLength": 0,
    "maxLength": 2048,
    "description": "The grant and its end."
   },
   "use": {
    "type": "integer",
    "minimum": 1,
    "maximum": 10000,
    "description": "Which."
   },
   "of": {
    "type": "integer",
    "minimum": 1,
    "maximum": 10000,
    "description": "Of how many."
   },
   "kid": {
    "$ref": "words#/$defs/keyId",
    "description": "The key that signed this line."
   },
   "sig": {
    "type": "string",
    "minLength": 86,
    "maxLength": 86,
    "pattern": "^[A-Za-z0-9_-]{86}$",
    "x-meaning": "a signature",
    "description": "Ed25519 signature over this line and, by the chain, every line before it."
   }
  },
  "description": "One of a grant's sessions is used."
 },
 "record#/$defs/exchangeLine": {
  "type": "object",
  "additionalProperties": false,
  "required": [
   "v",
   "n",
   "at",
   "prev",
   "type",
   "address",
   "subject",
   "resource",
   "tokenId",
   "expiresAt",
   "bundle",
   "kid",
   "sig"
  ],
  "properties": {
   "v": {
    "type": "integer",
    "const": 1,
    "description": "The version of the format."
   },
   "n": {
    "type": "integer",
    "minimum": 1,
    "maximum": 9007199254740991,
    "description": "The line's number in its file, from 1."
   },
   "at": {
    "type": "string",
    "minLength": 24,
    "maxLength": 24,
    "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$",
    "x-meaning": "a moment in UTC with milliseconds",
    "description": "When, in UTC, with milliseconds."
   },
   "prev": {
    "type": "string",
    "minLength": 64,
    "maxLength": 64,
    "pattern": "^[0-9a-f]{64}$",
    "x-meaning": "64 hexadecimal digits",
    "description": "SHA-256 of the line before, newline included; zeros for the first."
   },
   "type": {
    "type": "string",
    "const": "exchange",
    "description": "A token was issued for a provider's."
   },
   "address": {
    "type": "string",
    "minLength": 0,
    "maxLength": 2048,
    "description": "The client's address."
   },
   "subject": {
    "$ref": "record#/$defs/recordedSubject"
   },
   "resource": {
    "type": "string",
    "minLength": 0,
    "maxLength": 2048,
    "description": "The resource that the token is for."
   },
   "grant": {
    "type": "string",
    "minLength": 0,
    "maxLength": 2048,
    "description": "The one grant it may be used with; absent: any in force."
   },
   "tokenId": {
    "type": "string",
    "minLength": 0,
    "maxLength": 2048,
    "description": "The token's id; records of its sessions name it."
   },
   "expiresAt": {
    "type": "integer",
    "minimum": 0,
    "maximum": 253402300799,
    "description": "When it ends."
   },
   "bundle": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "revision",
     "seq",
     "digest"
    ],
    "properties": {
     "revision": {
      "type": "string",
      "minLength": 1,
      "maxLength": 73,
      "description": "The commit of the bundle, or none."
     },
     "seq": {
      "type": "integer",
      "minimum": 0,
      "maximum": 9007199254740991,
      "description": "The bundle's sequence."
     },
     "digest": {
      "$ref": "words#/$defs/digest"
     },
     "breakGlass": {
      "type": "boolean",
      "const": true,
      "description": "An offline key signed it, with GitHub down."
     }
    },
    "description": "The bundle that decided."
   },
   "kid": {
    "$ref": "words#/$defs/keyId",
    "description": "The key that signed this line."
   },
   "sig": {
    "type": "string",
    "minLength": 86,
    "maxLength": 86,
    "pattern": "^[A-Za-z0-9_-]{86}$",
    "x-meaning": "a signature",
    "description": "Ed25519 signature over this line and, by the chain, every line before it."
   }
  },
  "description": "A token was issued."
 },
 "record#/$defs/refusalLine": {
  "type": "object",
  "additionalProperties": false,
  "required": [
   "v",
   "n",
   "at",
   "prev",
   "type",
   "address",
   "protocol",
   "reasons",
   "kid",
   "sig"
  ],
  "properties": {
   "v": {
    "type": "integer",
    "const": 1,
    "description": "The version of the format."
   },
   "n": {
    "type": "integer",
    "minimum": 1,
    "maximum": 9007199254740991,
    "description": "The line's number in its file, from 1."
   },
   "at": {
    "type": "string",
    "minLength": 24,
    "maxLength": 24,
    "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$",
    "x-meaning": "a moment in UTC with milliseconds",
    "description": "When, in UTC, with milliseconds."
   },
   "prev": {
    "type": "string",
    "minLength": 64,
    "maxLength": 64,
    "pattern": "^[0-9a-f]{64}$",
    "x-meaning": "64 hexadecimal digits",
    "description": "SHA-256 of the line before, newline included; zeros for the first."
   },
   "type": {
    "type": "string",
    "const": "refusal",
    "description": "An attempt that never became a session."
   },
   "address": {
    "type": "string",
    "minLength": 0,
    "maxLength": 2048,
    "description": "The client's address."
   },
   "protocol": {
    "type": "string",
    "minLength": 0,
    "maxLength": 2048,
    "description": "The protocol."
   },
   "resource": {
    "type": "string",
    "minLength": 0,
    "maxLength": 2048,
    "description": "As asked; not proved."
   },
   "role": {
    "type": "string",
    "minLength": 0,
    "maxLength": 2048,
    "description": "As asked; not proved."
   },
   "subject": {
    "$ref": "record#/$defs/recordedSubject"
   },
   "reasons": {
    "type": "array",
    "maxItems": 16,
    "items": {
     "$ref": "decision#/$defs/decisionReason"
    },
    "description": "Why."
   },
   "kid": {
    "$ref": "words#/$defs/keyId",
    "description": "The key that signed this line."
   },
   "sig": {
    "type": "string",
    "minLength": 86,
    "maxLength": 86,
    "pattern": "^[A-Za-z0-9_-]{86}$",
    "x-meaning": "a signature",
    "description": "Ed25519 signature over this line and, by the chain, every line before it."
   }
  },
  "description": "An attempt that never became a session."
 },
 "record#/$defs/journalEndLine": {
  "type": "object",
  "additionalProperties": false,
  "required": [
   "v",
   "n",
   "at",
   "prev",
   "type",
   "kid",
   "sig"
  ],
  "properties": {
   "v": {
    "type": "integer",
    "const": 1,
    "description": "The version of the format."
   },
   "n": {
    "type": "integer",
    "minimum": 1,
    "maximum": 9007199254740991,
    "description": "The line's number in its file, from 1."
   },
   "at": {
    "type": "string",
    "minLength": 24,
    "maxLength": 24,
    "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$",
    "x-meaning": "a moment in UTC with milliseconds",
    "description": "When, in UTC, with milliseconds."
   },
   "prev": {
    "type": "string",
    "minLength": 64,
    "maxLength": 64,
    "pattern": "^[0-9a-f]{64}$",
    "x-meaning": "64 hexadecimal digits",
    "description": "SHA-256 of the line before, newline included; zeros for the first."
   },
   "type": {
    "type": "string",
    "const": "journal-end",
    "description": "The journal ended in order."
   },
   "kid": {
    "$ref": "words#/$defs/keyId",
    "description": "The key that signed this line."
   },
   "sig": {
    "type": "string",
    "minLength": 86,
    "maxLength": 86,
    "pattern": "^[A-Za-z0-9_-]{86}$",
    "x-meaning": "a signature",
    "description": "Ed25519 signature over this line and, by the chain, every line before it."
   }
  },
  "description": "The journal ended in order."
 },
 "dev": {
  "title": "DevDocument",
  "description": "The line that `writ dev --json` prints when ready, and again before a token ends.",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "ready",
   "connections"
  ],
  "properties": {
   "ready": {
    "type": "boolean",
    "const": true,
    "description": "Always true."
   },
   "connections": {
    "type": "array",
    "maxItems": 10000,
    "items": {
     "type": "object",
     "additionalProperties": false,
     "required": [
      "resource",
      "grant",
      "role",
      "uri",
      "ca"
     ],
     "properties": {
      "resource": {
       "$ref": "words#/$defs/name",
       "description": "The resource."
      },
      "grant": {
       "$ref": "words#/$defs/grantId",
       "description": "The grant."
      },
      "role": {
       "$ref": "words#/$defs/name",
       "description": "The role."
      },
      "uri": {
       "type": "string",
       "minLength": 12,
       "maxLength": 8192,
       "pattern": "^postgres://",
       "x-meaning": "a postgres:// address",
       "description": "Works in psql as it stands."
      },
      "ca": {
       "$ref": "words#/$defs/path",
       "description": "Path of a PEM file: who signed the proxy's certificate."
      }
     }
    },
    "description": "One entry for each grant in force for the subject."
   }
  }
 },
 "evidence": {
  "title": "EvidenceStatement",
  "description": "The evidence of a bundle, as stored beside it under the digest that its claim `ev` names: an in-toto statement.",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "_type",
   "subject",
   "predicateType",
   "predicate"
  ],
  "properties": {
   "_type": {
    "type": "string",
    "const": "https://in-toto.io/Statement/v1",
    "description": "The form of the statement."
   },
   "subject": {
    "type": "array",
    "minItems": 1,
    "maxItems": 1,
    "description": "What it is about: one commit.",
    "items": {
     "type": "object",
     "additionalProperties": false,
     "required": [
      "digest"
     ],
     "properties": {
      "digest": {
       "type": "object",
       "additionalProperties": false,
       "required": [
        "gitCommit"
       ],
       "properties": {
        "gitCommit": {
         "$ref": "evidence#/$defs/objectId",
         "description": "The commit that the bundle was built from."
        }
       },
       "description": "How it is named."
      }
     },
     "description": "The commit."
    }
   },
   "predicateType": {
    "type": "string",
    "const": "urn:writ:evidence:1",
    "description": "The form of what is said."
   },
   "predicate": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "repository",
     "branch",
     "files",
     "heldBack",
     "properties"
    ],
    "properties": {
     "repository": {
      "type": "integer",
      "minimum": 1,
      "maximum": 9007199254740991,
      "description": "The number of the repository, as the claim of the bundle has it."
     },
     "branch": {
      "type": "string",
      "minLength": 1,
      "maxLength": 1024,
      "description": "The branch whose files are in force."
     },
     "files": {
      "type": "object",
      "maxProperties": 1000000,
      "propertyNames": {
       "type": "string",
       "minLength": 1,
       "maxLength": 4096,
       "description": "A file of the repository."
      },
      "additionalProperties": {
       "$ref": "evidence#/$defs/shippedFile"
      },
      "description": "Path → the version that ships, and what proves it."
     },
     "heldBack": {
      "type": "object",
      "maxProperties": 1000000,
      "propertyNames": {
       "type": "string",
       "minLength": 1,
       "maxLength": 4096,
       "description": "A file of the repository."
      },
      "additionalProperties": {
       "$ref": "evidence#/$defs/heldBackFile"
      },
      "description": "Path → the newest version, where it does not ship, and why."
     },
     "breakGlass": {
      "type": "array",
      "maxItems": 10000,
      "items": {
       "$ref": "evidence#/$defs/breakGlassUse"
      },
      "description": "Uses of scenarios for emergencies, newest first, and who approved them afterwards. Absent: there were none."
     },
     "properties": {
      "type": "object",
      "additionalProperties": false,
      "required": [
       "proved"
      ],
      "properties": {
       "proved": {
        "type": "array",
        "minItems": 1,
        "maxItems": 1,
        "items": {
         "type": "string",
         "const": "SLSA_SOURCE_TWO_PARTY_REVIEWED"
        },
        "description": "Of each proved file whose proof is an approval. Root files show nothing; reduced ones what the version shows that they take away from."
       },
       "scenario": {
        "type": "array",
        "maxItems": 0,
        "items": {
         "type": "string",
         "maxLength": 64,
         "description": "A property."
        },
        "description": "Of each proved file whose proof is a scenario: nothing, nobody looked at it. Absent in evidence of before there were scenarios."
       }
      },
      "description": "What each status shows, in words of SLSA's source track (slsa.dev/spec/v1.2/source-requirements)."
     }
    },
    "description": "What was found."
   }
  }
 },
 "evidence#/$defs/objectId": {
  "type": "string",
  "minLength": 40,
  "maxLength": 64,
  "pattern": "^[0-9a-f]{40,64}$",
  "x-meaning": "a full id of git",
  "description": "An id of git."
 },
 "evidence#/$defs/shippedFile": {
  "type": "object",
  "discriminator": {
   "propertyName": "status"
  },
  "oneOf": [
   {
    "$ref": "evidence#/$defs/provedFile"
   },
   {
    "$ref": "evidence#/$defs/rootFile"
   },
   {
    "$ref": "evidence#/$defs/reducedFile"
   }
  ]
 },
 "evidence#/$defs/baseFile": {
  "type": "object",
  "discriminator": {
   "propertyName": "status"
  },
  "oneOf": [
   {
    "$ref": "evidence#/$defs/provedFile"
   },
   {
    "$ref": "evidence#/$defs/rootFile"
   }
  ]
 },
 "evidence#/$defs/provedFile": {
  "type": "object",
  "additionalProperties": false,
  "required": [
   "status",
   "commit",
   "blob",
   "proof"
  ],
  "properties": {
   "status": {
    "type": "string",
    "const": "proved",
    "description": "An owner approved it, or a scenario that an owner approved before admits it."
   },
   "commit": {
    "$ref": "evidence#/$defs/objectId",
    "description": "The commit that brought it."
   },
   "blob": {
    "$ref": "evidence#/$defs/objectId",
    "description": "Its content."
   },
   "proof": {
    "oneOf": [
     {
      "$ref": "evidence#/$defs/approvalProof"
     },
     {
      "$ref": "evidence#/$defs/scenarioProof"
     }
    ],
    "description": "Who approved it, or within which scenario it lies."
   }
  },
  "description": "A version that an owner approved, or that lies within a scenario."
 },
 "evidence#/$defs/rootFile": {
  "type": "object",
  "additionalProperties": false,
  "required": [
   "status",
   "commit",
   "blob"
  ],
  "properties": {
   "status": {
    "type": "string",
    "const": "root",
    "description": "Of the first commit: unreviewed, pinned by `first` of proxy.yaml."
   },
   "commit": {
    "$ref": "evidence#/$defs/objectId",
    "description": "The commit that brought it."
   },
   "blob": {
    "$ref": "evidence#/$defs/objectId",
    "description": "Its content."
   }
  },
  "description": "A version of the first commit, which nobody reviewed."
 },
 "evidence#/$defs/reducedFile": {
  "type": "object",
  "additionalProperties": false,
  "required": [
   "status",
   "commit",
   "blob",
   "of"
  ],
  "properties": {
   "status": {
    "type": "string",
    "const": "reduced",
    "description": "Unproved, only takes access away."
   },
   "commit": {
    "$ref": "evidence#/$defs/objectId",
    "description": "The commit that brought it."
   },
   "blob": {
    "$ref": "evidence#/$defs/objectId",
    "description": "Its content."
   },
   "of": {
    "$ref": "evidence#/$defs/baseFile",
    "description": "What it takes away from."
   }
  },
  "description": "A version that nobody approved, and that only takes away from one that was."
 },
 "evidence#/$defs/heldBackFile": {
  "type": "object",
  "additionalProperties": false,
  "required": [
   "commit",
   "blob",
   "reason"
  ],
  "properties": {
   "commit": {
    "$ref": "evidence#/$defs/objectId",
    "description": "The commit that brought it."
   },
   "blob": {
    "oneOf": [
     {
      "type": "null"
     },
     {
      "$ref": "evidence#/$defs/objectId"
     }
    ],
    "description": "Its content; null where it is a removal."
   },
   "reason": {
    "type": "string",
    "enum": [
     "not-a-file",
     "no-pull-request",
     "many-pull-requests",
     "other-branch",
     "not-its-merge",
     "not-in-pull-request",
     "content-differs",
     "base-changed",
     "too-large",
     "no-owner",
     "owner-unresolved",
     "author-bot",
     "author-unknown",
     "contributor-unknown",
     "subject-unknown",
     "no-approval",
     "approval-late",
     "changes-requested",
     "approval-dismissed",
     "approval-stale",
     "approval-retargeted",
     "approver-not-owner",
     "approver-bot",
     "approver-unknown",
     "approver-author",
     "approver-contributor",
     "approver-subject",
     "no-merge",
     "merge-unsigned",
     "base-unclear",
     "commit-unsigned",
     "signer-differs",
     "approval-unsigned",
     "approval-elsewhere"
    ],
    "description": "Why it is not proved."
   },
   "scenario": {
    "type": "string",
    "enum": [
     "too-large",
     "not-a-grant",
     "not-new",
     "other-files",
     "content-differs",
     "not-a-user",
     "author-not-subject",
     "commits-of-others",
     "owner-objects",
     "scenario-unsettled",
     "group-claimed",
     "not-for-you",
     "from-ahead",
     "already-ended",
     "too-long",
     "why-differs",
     "stretched",
     "too-often",
     "review-owed",
     "too-many-uses"
    ],
    "description": "Why no scenario admits it, where one is about its resource and role."
   }
  },
  "description": "A version that does not ship."
 },
 "evidence#/$defs/scenarioProof": {
  "type": "object",
  "additionalProperties": false,
  "required": [
   "by",
   "pull",
   "head",
   "base",
   "mergedSeconds",
   "author",
   "scenario",
   "count",
   "atMost",
   "withinSeconds"
  ],
  "properties": {
   "by": {
    "type": "string",
    "const": "scenario",
    "description": "Nobody approved it: it lies within what was approved before."
   },
   "pull": {
    "type": "integer",
    "minimum": 1,
    "maximum": 9007199254740991,
    "description": "The number of the pull request."
   },
   "head": {
    "$ref": "evidence#/$defs/objectId",
    "description": "What was judged."
   },
   "base": {
    "$ref": "evidence#/$defs/objectId",
    "description": "At which commit scenario, people and groups were read."
   },
   "mergedSeconds": {
    "type": "integer",
    "minimum": 0,
    "maximum": 253402300799,
    "description": "When it was merged, as the host says it."
   },
   "author": {
    "type": "integer",
    "minimum": 1,
    "maximum": 9007199254740991,
    "description": "Who opened the pull request, and gets the access."
   },
   "scenario": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "path",
     "commit",
     "blob"
    ],
    "properties": {
     "path": {
      "type": "string",
      "minLength": 1,
      "maxLength": 4096,
      "description": "Its file."
     },
     "commit": {
      "$ref": "evidence#/$defs/objectId",
      "description": "The commit that brought it as it was."
     },
     "blob": {
      "$ref": "evidence#/$defs/objectId",
      "description": "Its content."
     }
    },
    "description": "The scenario as it was proved before."
   },
   "count": {
    "type": "integer",
    "minimum": 1,
    "maximum": 999999,
    "description": "Uses by this person within the time, this one included."
   },
   "atMost": {
    "type": "integer",
    "minimum": 1,
    "maximum": 999999,
    "description": "How many it allows."
   },
   "withinSeconds": {
    "type": "integer",
    "minimum": 1,
    "maximum": 86399913600,
    "description": "In what time."
   },
   "reviewSeconds": {
    "type": "integer",
    "minimum": 1,
    "maximum": 86399913600,
    "description": "It is for emergencies: within this time of the merge an owner has to approve it. Absent: it is not."
   }
  },
  "description": "A use of a scenario: author and subject are one person, and nobody else looked at it. Its ticket was not checked."
 },
 "evidence#/$defs/breakGlassUse": {
  "type": "object",
  "additionalProperties": false,
  "required": [
   "path",
   "commit",
   "blob",
   "pull",
   "author",
   "mergedSeconds",
   "dueSeconds",
   "review"
  ],
  "properties": {
   "path": {
    "type": "string",
    "minLength": 1,
    "maxLength": 4096,
    "description": "The grant's file."
   },
   "commit": {
    "$ref": "evidence#/$defs/objectId",
    "description": "The commit that brought it."
   },
   "blob": {
    "$ref": "evidence#/$defs/objectId",
    "description": "Its content."
   },
   "pull": {
    "type": "integer",
    "minimum": 1,
    "maximum": 9007199254740991,
    "description": "The number of the pull request."
   },
   "author": {
    "type": "integer",
    "minimum": 1,
    "maximum": 9007199254740991,
    "description": "Who used it."
   },
   "mergedSeconds": {
    "type": "integer",
    "minimum": 0,
    "maximum": 253402300799,
    "description": "When it was merged."
   },
   "dueSeconds": {
    "type": "integer",
    "minimum": 0,
    "maximum": 253402300799,
    "description": "Until when an owner has to approve it."
   },
   "review": {
    "oneOf": [
     {
      "type": "null"
     },
     {
      "$ref": "evidence#/$defs/laterReview"
     }
    ],
    "description": "Who approved it afterwards; null: it is owed."
   }
  },
  "description": "A use of a scenario for emergencies."
 },
 "evidence#/$defs/laterReview": {
  "type": "object",
  "additionalProperties": false,
  "required": [
   "approver",
   "review",
   "approvedSeconds",
   "owner"
  ],
  "properties": {
   "approver": {
    "type": "integer",
    "minimum": 1,
    "maximum": 9007199254740991,
    "description": "Who approved it."
   },
   "review": {
    "type": "integer",
    "minimum": 0,
    "maximum": 9007199254740991,
    "description": "The id of the review."
   },
   "approvedSeconds": {
    "type": "integer",
    "minimum": 0,
    "maximum": 253402300799,
    "description": "When."
   },
   "owner": {
    "type": "string",
    "minLength": 1,
    "maxLength": 1024,
    "description": "The owner in CODEOWNERS through whom."
   }
  },
  "description": "An owner's approval after the merge."
 },
 "evidence#/$defs/approvalProof": {
  "type": "object",
  "additionalProperties": false,
  "required": [
   "pull",
   "head",
   "base",
   "mergedSeconds",
   "author",
   "approver",
   "review",
   "approvedSeconds",
   "owner"
  ],
  "properties": {
   "by": {
    "type": "string",
    "const": "approval",
    "description": "Absent in evidence of before there were scenarios."
   },
   "pull": {
    "type": "integer",
    "minimum": 0,
    "maximum": 9007199254740991,
    "description": "The number of the pull request; 0 without a host."
   },
   "head": {
    "$ref": "evidence#/$defs/objectId",
    "description": "What was approved."
   },
   "base": {
    "$ref": "evidence#/$defs/objectId",
    "description": "Before which commit CODEOWNERS and people.yaml said who owns it."
   },
   "mergedSeconds": {
    "type": "integer",
    "minimum": 0,
    "maximum": 253402300799,
    "description": "When it was merged."
   },
   "author": {
    "type": "integer",
    "minimum": 0,
    "maximum": 9007199254740991,
    "description": "Who opened the pull request."
   },
   "approver": {
    "type": "integer",
    "minimum": 1,
    "maximum": 9007199254740991,
    "description": "Who approved it."
   },
   "review": {
    "type": "integer",
    "minimum": 0,
    "maximum": 9007199254740991,
    "description": "The id of the review; 0 without a host."
   },
   "approvedSeconds": {
    "type": "integer",
    "minimum": 0,
    "maximum": 253402300799,
    "description": "When it was approved."
   },
   "owner": {
    "type": "string",
    "minLength": 1,
    "maxLength": 1024,
    "description": "The owner in CODEOWNERS through whom the approver may approve."
   },
   "signed": {
    "$ref": "evidence#/$defs/objectId",
    "description": "The signed commit that is the approval, where there is no host."
   }
  },
  "description": "One approval, in ids that the host never gives twice. Without a host, ids are of names in people.yaml, and `signed` is there."
 }
};
