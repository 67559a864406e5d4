/** When and how a conversation becomes a request, and how it is closed (R34, R100, R104, R148–R150). */
package io.guichet.acceptance.filing;
