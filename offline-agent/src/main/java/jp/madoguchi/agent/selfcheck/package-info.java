/** The terminal looks at itself, without any network: disk, clock, backup, space, database, log. */
@NullMarked
package jp.madoguchi.agent.selfcheck;

import org.jspecify.annotations.NullMarked;
