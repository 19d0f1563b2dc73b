package jp.madoguchi.core.domain;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Hashtable;
import java.util.List;
import javax.naming.Context;
import javax.naming.NamingEnumeration;
import javax.naming.NamingException;
import javax.naming.directory.Attribute;
import javax.naming.directory.InitialDirContext;

/** Asks DNS, within seconds. */
final class NameServer {

    private final DomainSettings settings;

    NameServer(DomainSettings settings) {
        this.settings = settings;
    }

    /** Texts of a name's TXT records; none where there is no answer. */
    List<String> texts(String name) {
        return values(name, "TXT").stream()
                .map(text -> text.startsWith("\"") && text.endsWith("\"") ? text.substring(1, text.length() - 1) : text)
                .toList();
    }

    /**
     * Addresses of a host that may be reached. They are connected to as they are: a second answer of the name server
     * cannot lead anywhere else.
     */
    List<InetAddress> reachable(String host) {
        List<InetAddress> found = new ArrayList<>();
        for (InetAddress address : addresses(host)) {
            if (settings.allowPrivate() || isPublic(address)) {
                found.add(address);
            }
        }
        return found;
    }

    static boolean isPublic(InetAddress address) {
        byte[] bytes = address.getAddress();
        int first = bytes[0] & 0xff;
        boolean uniqueLocal = bytes.length == 16 && (first & 0xfe) == 0xfc;
        boolean embedded = bytes.length == 16 && (first == 0x00 || first == 0x20 && bytes[1] == 0x02)
                || bytes.length == 16 && first == 0x00 && (bytes[1] & 0xff) == 0x64;
        boolean carrier = bytes.length == 4 && first == 100 && (bytes[1] & 0xc0) == 64;
        boolean reserved = bytes.length == 4 && (first == 0 || first >= 240);
        return !(address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || uniqueLocal
                || embedded
                || carrier
                || reserved);
    }

    private List<InetAddress> addresses(String host) {
        try {
            if (settings.resolver().isEmpty()) {
                return List.of(InetAddress.getAllByName(host));
            }
            List<InetAddress> found = new ArrayList<>();
            for (String value : values(host, "A")) {
                found.add(InetAddress.getByName(value));
            }
            return found;
        } catch (UnknownHostException e) {
            return List.of();
        }
    }

    // JNDI's danger is in providers that read objects; this one is fixed and gives the texts of DNS records only.
    @SuppressWarnings("BanJNDI")
    private List<String> values(String name, String type) {
        Hashtable<String, String> environment = new Hashtable<>();
        environment.put(Context.INITIAL_CONTEXT_FACTORY, "com.sun.jndi.dns.DnsContextFactory");
        environment.put(Context.PROVIDER_URL, settings.resolver().isEmpty() ? "dns:" : "dns://" + settings.resolver());
        environment.put("com.sun.jndi.dns.timeout.initial", "2000");
        environment.put("com.sun.jndi.dns.timeout.retries", "1");
        try {
            InitialDirContext context = new InitialDirContext(environment);
            try {
                Attribute attribute =
                        context.getAttributes(name + ".", new String[] {type}).get(type);
                return attribute == null ? List.of() : strings(attribute.getAll());
            } finally {
                context.close();
            }
        } catch (NamingException e) {
            return List.of();
        }
    }

    private static List<String> strings(NamingEnumeration<?> values) throws NamingException {
        List<String> found = new ArrayList<>();
        while (values.hasMore()) {
            found.add(String.valueOf(values.next()));
        }
        return found;
    }
}
