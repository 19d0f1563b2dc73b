package jp.madoguchi.base.port;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The rights of which one is needed to reach a route: codes of {@link Permission}. It is checked before the request's
 * parameters are read, so that somebody without the right learns nothing from an answer about them. On a class it holds
 * for every route of it that names none itself.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Needs {

    /** Any one of these is enough; {@link #SIGNED_IN} where being signed in is, {@link #NOTHING} for open pages. */
    String[] value();

    /** Whoever is signed in may go there. */
    String SIGNED_IN = "signed-in";

    /** Open to everybody. */
    String NOTHING = "nothing";
}
