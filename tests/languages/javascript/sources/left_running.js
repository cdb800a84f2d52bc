var run = async () => {
  setTimeout(() => {}, 5000);
};
