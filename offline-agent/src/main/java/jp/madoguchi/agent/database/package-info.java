/** The terminal's own PostgreSQL server, durable and on the loopback address alone. */
@NullMarked
package jp.madoguchi.agent.database;

import org.jspecify.annotations.NullMarked;
