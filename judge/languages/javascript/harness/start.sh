# usage: start.sh NODE MEMORY_MIB SERVE GLUE SUBMISSION [ESBUILD]
# Starts node with a stack of half of the memory limit, or of what the system's own limit allows: V8 looks at
# --stack-size (KiB) only, the kernel at the soft limit. An eighth stays for what runs between V8's checks.
node=$1 memory=$2
shift 2
stack=
mib=$((memory / 2))
while [ "$mib" -ge 8 ]; do
  if ulimit -S -s $((mib * 1024)) 2>/dev/null; then
    stack="--stack-size=$((mib * 896))"
    break
  fi
  mib=$((mib / 2))
done
exec "$node" $stack --max-old-space-size=$((memory > 128 ? memory - 64 : memory / 2)) --no-warnings "$@"
