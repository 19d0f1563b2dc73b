/** The city's mails: what became of each, and mails to many. */
@NullMarked
package jp.madoguchi.admin.mail;

import org.jspecify.annotations.NullMarked;
