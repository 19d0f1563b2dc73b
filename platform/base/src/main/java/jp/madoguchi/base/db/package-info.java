/** The only code that touches connections: pools per cluster, and what a connection is set to. */
@NullMarked
package jp.madoguchi.base.db;

import org.jspecify.annotations.NullMarked;
