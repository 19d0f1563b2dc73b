package jp.madoguchi.base.port;

/** Tells who acts now; each application has one bean of it. */
@FunctionalInterface
public interface CurrentActor {

    /** The actor of this request or task; {@link Actor#system} where nobody is signed in. */
    Actor get();
}
