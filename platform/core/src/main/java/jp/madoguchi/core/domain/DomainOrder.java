package jp.madoguchi.core.domain;

import java.util.UUID;

/**
 * What the worker is asked to do, as the id of its task.
 *
 * @param what watch, now, main or remove
 * @param about id of a request, or the host for main
 */
record DomainOrder(String what, String about) {

    static final String TASK = "own-domain";
    static final String WATCH = "watch";
    static final String NOW = "now";
    static final String MAIN = "main";
    static final String REMOVE = "remove";

    static String watch(UUID id) {
        return WATCH + "/" + id;
    }

    static String now(UUID id) {
        return NOW + "/" + id;
    }

    static String main(String host) {
        return MAIN + "/" + host;
    }

    static String remove(UUID id) {
        return REMOVE + "/" + id;
    }

    static DomainOrder read(String task) {
        int slash = task.indexOf('/');
        return new DomainOrder(task.substring(0, slash), task.substring(slash + 1));
    }
}
