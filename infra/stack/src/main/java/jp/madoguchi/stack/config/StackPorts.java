package jp.madoguchi.stack.config;

import java.util.EnumMap;
import java.util.Map;
import jp.madoguchi.stack.StackException;
import jp.madoguchi.stack.process.Ports;

/** The port of each address. */
public record StackPorts(Map<Slot, Integer> ports) {

    public StackPorts {
        ports = Map.copyOf(ports);
    }

    /**
     * The usual ports, each moved by its environment variable.
     *
     * @throws StackException when a variable holds no port
     */
    public static StackPorts usual(Map<String, String> environment) {
        Map<Slot, Integer> ports = new EnumMap<>(Slot.class);
        for (Slot slot : Slot.values()) {
            String moved = environment.get(slot.variable());
            ports.put(slot, moved == null || moved.isBlank() ? slot.usualPort() : parse(slot.variable(), moved));
        }
        return new StackPorts(ports);
    }

    /** Consecutive ports in the order of {@link Slot}. */
    public static StackPorts from(int first) {
        Map<Slot, Integer> ports = new EnumMap<>(Slot.class);
        for (Slot slot : Slot.values()) {
            ports.put(slot, first + slot.ordinal());
        }
        return new StackPorts(ports);
    }

    /** Ports that are free now, for tests. */
    public static StackPorts free() {
        Map<Slot, Integer> ports = new EnumMap<>(Slot.class);
        for (Slot slot : Slot.values()) {
            ports.put(slot, Ports.free());
        }
        return new StackPorts(ports);
    }

    /** The port of one address. */
    public int of(Slot slot) {
        Integer port = ports.get(slot);
        if (port == null) {
            throw new IllegalStateException("No port for " + slot);
        }
        return port;
    }

    /** Reads a port number. */
    public static int parse(String name, String value) {
        try {
            int port = Integer.parseInt(value.strip());
            if (port > 0 && port < 65_536) {
                return port;
            }
        } catch (NumberFormatException e) {
            throw notAPort(name, value, e);
        }
        throw notAPort(name, value, new NumberFormatException(value));
    }

    private static StackException notAPort(String name, String value, NumberFormatException cause) {
        return new StackException(
                name + " must be a port number between 1 and 65535, but is \"" + value + "\".", cause);
    }
}
