package jp.madoguchi.base.db;

import java.time.Duration;

/**
 * How many connections a cluster gets, and how much each may come to remember. PostgreSQL keeps the description of every
 * table that a connection has touched, some 0.6 MB for each city, until the connection ends.
 *
 * @param size   connections at most
 * @param lanes  parts of the pool; a city keeps to one of them while that has a connection free
 * @param cities a connection that has served so many cities is closed before it serves another
 * @param maxAge a connection is closed at this age
 */
public record PoolSettings(int size, int lanes, int cities, Duration maxAge) {

    /** 16 connections in eight lanes: two for each, which hundreds of cities share. */
    public static final PoolSettings USUAL = new PoolSettings(16, 8, 64, Duration.ofMinutes(20));

    public PoolSettings {
        if (size < 1 || lanes < 1 || cities < 1) {
            throw new IllegalArgumentException("A pool needs a connection, a lane and a city");
        }
        lanes = Math.min(lanes, size);
    }

    /** Connections of one lane; the first lanes take what does not divide evenly. */
    int sizeOf(int lane) {
        return size / lanes + (lane < size % lanes ? 1 : 0);
    }
}
