package vn.nennep.access.signin;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;

/// The address by which tries are counted. A house with IPv6 has as many addresses as it likes, but one network.
final class ClientAddress {

    private static final int NETWORK_BYTES = 8;

    private ClientAddress() {}

    static String network(String remoteAddress) {
        try {
            InetAddress address = InetAddress.getByName(remoteAddress);
            return address instanceof Inet6Address
                    ? HexFormat.of().formatHex(address.getAddress(), 0, NETWORK_BYTES)
                    : address.getHostAddress();
        } catch (UnknownHostException _) {
            return remoteAddress;
        }
    }
}
