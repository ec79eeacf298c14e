package vn.nennep.notification.push;

import java.net.InetAddress;
import java.net.URI;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.nennep.database.StartProblem;

/// The push services that may be called: `fcm.googleapis.com`, all below a name (`*.push.apple.com`), another
/// port (`push.tinhuy.vn:8443`). Browsers say where they want to be written to, so nothing else is believed, and
/// a name that leads to an address within a network leads nowhere, unless that address is on the list too.
final class PushHosts {

    private static final Pattern NAME = Pattern.compile("(\\[[0-9a-f:.]+]|[a-z0-9-]+(\\.[a-z0-9-]+)*)(:[0-9]{1,5})?");
    private static final Pattern BELOW = Pattern.compile("\\*(\\.[a-z0-9-]+){2,}");

    private final Set<String> names;
    private final List<String> endings;
    private final Set<InetAddress> addresses = new HashSet<>();

    private PushHosts(Set<String> listed) {
        this.names = listed.stream().filter(each -> !each.startsWith("*")).collect(Collectors.toSet());
        this.endings = listed.stream()
                .filter(each -> each.startsWith("*"))
                .map(each -> each.substring(1))
                .toList();
        names.forEach(each -> literal(each.replaceFirst("(?<!:):[0-9]+$", "")));
    }

    static PushHosts of(String setting) {
        Set<String> listed = Arrays.stream(setting.toLowerCase(Locale.ROOT).split("[\\s,;]+"))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.toSet());
        for (String each : listed) {
            if (!NAME.matcher(each).matches() && !BELOW.matcher(each).matches()) {
                throw new StartProblem(
                        "NENNEP_PUSH_HOSTS: " + each + " không phải tên máy. / is no host name.",
                        "Ghi các tên cách nhau bằng dấu phẩy, như fcm.googleapis.com, *.push.apple.com."
                                + " / Write names only, separated by commas.");
            }
        }
        return new PushHosts(listed);
    }

    private void literal(String host) {
        try {
            addresses.add(InetAddress.ofLiteral(host.replaceAll("[\\[\\]]", "")));
        } catch (IllegalArgumentException _) {
            // a name: where it leads to is asked when it is called
        }
    }

    boolean none() {
        return names.isEmpty() && endings.isEmpty();
    }

    /// Whether it may be called by its name.
    boolean allow(URI endpoint) {
        if (endpoint.getHost() == null || endpoint.getRawUserInfo() != null || endpoint.getRawFragment() != null) {
            return false;
        }
        String host = endpoint.getHost().toLowerCase(Locale.ROOT);
        String place = endpoint.getPort() < 0 ? host : host + ":" + endpoint.getPort();
        boolean listed = names.contains(place)
                || endpoint.getPort() < 0 && endings.stream().anyMatch(host::endsWith);
        return listed
                && ("https".equals(endpoint.getScheme()) || "http".equals(endpoint.getScheme()) && loopback(host));
    }

    private static boolean loopback(String host) {
        return host.equals("localhost") || host.equals("127.0.0.1") || host.equals("[::1]");
    }

    /// Whether the address that its name led to may be called.
    boolean allow(InetAddress address) {
        return !within(address) || addresses.contains(address);
    }

    /// Addresses that stand for something inside a network, or for nothing.
    private static boolean within(InetAddress address) {
        byte[] bytes = address.getAddress();
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        boolean ours = bytes.length == 4
                ? first == 0 || first >= 240 || first == 100 && second >= 64 && second < 128
                : (first & 0xfe) == 0xfc;
        return ours
                || address.isLoopbackAddress()
                || address.isSiteLocalAddress()
                || address.isLinkLocalAddress()
                || address.isAnyLocalAddress()
                || address.isMulticastAddress();
    }
}
