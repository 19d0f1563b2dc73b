/** The first start, the two factors of sign-in, and the vault that is open only while somebody is signed in. */
@NullMarked
package jp.madoguchi.agent.unlock;

import org.jspecify.annotations.NullMarked;
