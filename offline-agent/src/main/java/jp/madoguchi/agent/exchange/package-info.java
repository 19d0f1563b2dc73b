/** Enrolment with the city, and the sealed files that go to it and come from it. */
@NullMarked
package jp.madoguchi.agent.exchange;

import org.jspecify.annotations.NullMarked;
