import (
	"os"
	"strconv"
	"syscall"
)

func say(what string, err error) {
	if err == nil {
		os.Stderr.WriteString("BREACH: " + what + "\n")
	} else {
		os.Stderr.WriteString(what + ": " + err.Error() + "\n")
	}
}

func twice(x int) int {
	fd, err := syscall.Socket(syscall.AF_UNIX, syscall.SOCK_STREAM, 0)
	if err != nil {
		say("socket", err)
		return 2 * x
	}
	for _, name := range []string{"@@CANARY_ABSTRACT@", "@CANARY_SOCKET@", "@/tmp/.X11-unix/X0", "@/containerd-shim", "/run/docker.sock", "/run/systemd/private", "/run/dbus/system_bus_socket"} {
		say("connect "+name, syscall.Connect(fd, &syscall.SockaddrUnix{Name: name}))
	}
	for _, family := range []int{syscall.AF_INET, syscall.AF_INET6, syscall.AF_NETLINK, syscall.AF_PACKET, 40, 38, 31, 44} {
		_, err := syscall.Socket(family, syscall.SOCK_DGRAM, 0)
		say("socket of family "+strconv.Itoa(family), err)
	}
	return 2 * x
}
