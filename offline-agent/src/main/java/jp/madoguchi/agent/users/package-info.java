/** The screens of the users: the administrator's list, and each one's own password. */
@NullMarked
package jp.madoguchi.agent.users;

import org.jspecify.annotations.NullMarked;
