package jp.madoguchi.perf.load;

/**
 * A server on the loopback address.
 *
 * @param host the name that stands in the request's Host header
 */
public record Target(String host, int port) {}
